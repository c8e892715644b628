// Chapter cards of the home screen: stem cell valleys, research, staying safe, quiz. The upper corners stay free.
import * as A from './art.mjs';
import { CARD } from './canvas.mjs';
import { edgeOf, figure } from './people.mjs';
import { soft } from './pictures-cards-cells.mjs';
import { iconG, person } from './scenes.mjs';

const { P, S, C } = A;

// plateau with two valleys; the stem cell has not chosen yet
function stemCells(t, { w, h, dark }) {
  const sky = dark ? ['#0A2030', '#1B2747'] : ['#CFE1EC', '#F6F4FB'];
  const up = dark ? '#37295F' : '#DDD2F6',
    land = dark ? '#1E3044' : '#F1EDE8',
    shade = dark ? '#0B1626' : '#C9C2DC';
  const [sg, su] = A.linear([
    [0, sky[0]],
    [1, sky[1]],
  ]);
  const [pg, pu] = A.linear([
    [0, A.mix(up, sky[1], 0.45)],
    [0.5, up],
    [1, A.mix(up, land, 0.6)],
  ]);
  // The land is drawn for the card without its bleed, and stretched over it.
  let o =
    `<defs>${sg}${pg}</defs><rect x="${-CARD.bleed}" width="${w + 2 * CARD.bleed}" height="${h}" fill="${su}"/>` +
    `<g transform="translate(${w / 2} 0) scale(${(w + 2 * CARD.bleed) / w} 1) translate(${-w / 2} 0)">` +
    P(
      'M-10 82C60 66 120 78 180 72C240 66 300 76 360 68C400 64 430 70 450 70L450 130L-10 130Z',
      A.mix(up, sky[1], 0.55),
    );
  o += P(`M-10 94C70 84 140 96 217 90C290 84 360 92 ${w + 10} 84L${w + 10} ${h + 10}L-10 ${h + 10}Z`, pu);
  // two valleys between three soft domes; each floor has the colour of the cell that waits there
  const floor = (key) =>
    dark ? A.mix(t[`${key}.deep`], '#101C2C', 0.25) : A.mix(t[`${key}.base`], t[`${key}.light`], 0.35);
  for (const [key, d] of [
    ['nerve', 'M217 106C190 124 110 150 -10 224L150 224C176 180 204 140 217 106Z'],
    ['opc', 'M217 106C244 124 324 150 444 224L284 224C258 180 230 140 217 106Z'],
  ]) {
    const [g, u] = A.linear(
      [
        [0, floor(key), 0.05],
        [0.45, floor(key), 0.75],
        [1, floor(key), 1],
      ],
      { user: 1, x1: 0, y1: 104, x2: 0, y2: 200 },
    );
    o += `<defs>${g}</defs><g filter="url(#soft3)">${P(d, u)}</g>`;
  }
  const dome = (d, x1, y1, x2, y2) => {
    const [g, u] = A.linear(
      [
        [0, dark ? A.mix(land, '#8FA0C8', 0.22) : '#FFFFFF'],
        [0.55, land],
        [1, A.mix(land, shade, 0.75)],
      ],
      { user: 1, x1, y1, x2, y2 },
    );
    return `<defs>${g}</defs><g filter="url(#soft3)">${P(d, u, `opacity="${dark ? 0.85 : 0.92}"`)}</g>`;
  };
  o +=
    dome('M217 134C238 150 262 186 270 224L164 224C172 186 196 150 217 134Z', 176, 136, 262, 214) +
    dome('M-20 124C40 112 120 112 176 116C130 130 60 152 -20 206Z', 0, 112, 70, 190) +
    dome('M454 124C394 112 314 112 258 116C304 130 374 152 454 206Z', 330, 108, 420, 196) +
    '</g>';
  for (const [i, y] of [160, 180, 200].entries())
    o += S(
      `M${217 - 20 - i * 11} ${y + 5}Q217 ${y - 9} ${217 + 20 + i * 11} ${y + 5}`,
      dark ? '#8FA0C8' : '#8A7FB0',
      1.6,
      'opacity=".35"',
    );
  o += A.shadow(217, 122, 62, 14, 0.35) + A.stem(t, 217, 74, 40, { seed: 3, shadowOn: false });
  o +=
    A.shadow(92, 192, 40, 9, 0.3) +
    A.neuron(t, 90, 152, 20, {
      seed: 9,
      shadowOn: false,
      split: 1,
      arms: [0, 1, 2, 3, 4, 5, 6].map((i) => ({ a: i * 0.9 + 0.2, len: 24, w0: 5, w1: 2.2, r0: 12 })),
    });
  return o + A.shadow(348, 192, 40, 9, 0.3) + A.opc(t, 346, 154, 21, { seed: 5, shadowOn: false, m: 8 });
}

function research(t, { w, h, dark }) {
  let o = soft(t, w, h, dark, 6);
  const x0 = 27,
    sw = 76,
    col = (i) => A.mix(t['primary.tint'], dark ? '#5FB0C4' : t.primary, 0.08 + 0.21 * i);
  o += A.shadow(w / 2, h - 2, 230, 24, 0.24);
  for (let i = 0; i < 5; i++) {
    const x = x0 + i * sw,
      y = 188 - i * 19;
    const [g, u] = A.linear([
      [0, A.mix(col(i), '#FFFFFF', dark ? 0.1 : 0.2)],
      [1, A.mix(col(i), dark ? '#04121D' : t.ink, 0.12)],
    ]);
    const e = `stroke="${t.ink}" stroke-opacity="${dark ? 0.55 : 0.45}" stroke-width="2.200" stroke-linejoin="round"`;
    o += `<defs>${g}</defs><path d="M${x} ${y}l14 -13h${sw - (i < 4 ? 0 : 14)}l-14 13z" fill="${A.mix(col(i), '#FFFFFF', dark ? 0.28 : 0.45)}" ${e}/><rect x="${x}" y="${y}" width="${sw}" height="${h - y + 8}" fill="${u}" ${e}/>`;
  }
  o += `<g transform="translate(0 -2)">${person(t, x0 + 2 * sw + 40, 150 - 46, 0.98, 3)}</g>`;
  o +=
    C(x0 + 4 * sw + sw / 2, 158, 25, t.good, `stroke="${t.surface}" stroke-width="5"`) +
    iconG('check', x0 + 4 * sw + sw / 2, 158, 33, t['on.good'], 5);
  return o;
}

// two people talk: one asks, a shield stands between them
function stayingSafe(t, { w, h, dark }) {
  const e = edgeOf(t);
  let o = soft(t, w, h, dark, 17);
  o += figure(t, 138, 218, 0.78, {
    pose: 'bust',
    skin: 1,
    hair: 'chestnut',
    hairStyle: 'long',
    top: 'rust',
    turn: 0.9,
    armR: [
      [26, 52],
      [38, 60],
    ],
  });
  o += figure(t, 302, 218, 0.78, {
    pose: 'bust',
    skin: 4,
    hair: 'black',
    hairStyle: 'crop',
    top: 'white',
    open: 'teal',
    glasses: true,
    turn: -0.9,
    armL: [
      [-26, 52],
      [-38, 60],
    ],
  });
  // question
  const bubble =
    'M182 42C182 22 200 12 220 12C242 12 258 24 258 42C258 60 242 72 220 72C214 72 209 71 204 69L184 78L190 62C185 56 182 50 182 42Z';
  o +=
    `<g filter="url(#soft3)" transform="translate(2 5)">${P(bubble, '#0B2A3C', 'opacity=".28"')}</g>` +
    P(bubble, t.surface, `stroke="${e}" stroke-width="3.200" stroke-linejoin="round"`) +
    iconG('quiz', 220, 42, 46, t.primary, 5.5);
  // shield
  const sh = 'M220 108L256 121L256 148C256 170 242 186 220 195C198 186 184 170 184 148L184 121Z';
  const [g, u] = A.linear(
    [
      [0, A.mix(t.good, '#FFFFFF', dark ? 0.1 : 0.24)],
      [1, t.good],
    ],
    { x1: 0, y1: 0, x2: 1, y2: 1 },
  );
  o +=
    `<defs>${g}</defs><g filter="url(#soft3)" transform="translate(2 6)">${P(sh, '#0B2A3C', 'opacity=".34"')}</g>` +
    P(sh, t.surface, `stroke="${t.surface}" stroke-width="12" stroke-linejoin="round"`) +
    P(sh, u, `stroke="${e}" stroke-width="3.200" stroke-linejoin="round"`) +
    P('M220 115L250 126L250 146C250 150 249 153 248 157L220 157Z', '#FFFFFF', 'opacity=".14"');
  return o + S('M204 150L216 163L238 136', t['on.good'], 8);
}

export const cards = {
  'card-stem-cells': stemCells,
  'card-research': research,
  'card-staying-safe': stayingSafe,
};
