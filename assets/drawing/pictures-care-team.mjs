// A person living with MS, a doctor, a physiotherapist and medicine: good care is more than one thing.
import * as A from './art.mjs';
import { SKIN, edgeOf, figure, part, shade } from './people.mjs';

const { P, S, C, Curve } = A;

// a quiet room: window light, plant, rug
function room(t, w, h, dark) {
  const wall = A.mix(t['stage.bottom'], dark ? '#1D5563' : '#F3E2BF', dark ? 0.35 : 0.35);
  const floor = A.mix(t['stage.bottom'], dark ? '#7A6A55' : '#D9B98A', dark ? 0.42 : 0.42);
  const pane = dark ? '#2B6A86' : '#FFFFFF';
  const [wg, wu] = A.linear([
    [0, wall, 0],
    [0.35, wall, 0.6],
    [1, wall, 0.9],
  ]);
  const [fg, fu] = A.linear([
    [0, floor],
    [1, A.mix(floor, t['stage.bottom'], 0.6)],
  ]);
  const [pg, pu] = A.linear([
    [0, pane, dark ? 0.7 : 0.95],
    [1, A.mix(pane, '#BFE0E8', dark ? 0 : 0.6), dark ? 0.4 : 0.8],
  ]);
  const rug = dark ? '#2A5868' : '#A8CBC9';
  let o = `<defs>${wg}${fg}${pg}</defs><rect x="-5" y="0" width="${w + 10}" height="850" fill="${wu}"/><rect x="-5" y="850" width="${w + 10}" height="${h - 850}" fill="${fu}"/>`;
  o += P(`M-5 846L${w + 5} 846L${w + 5} 854L-5 854Z`, A.mix(floor, t.ink, 0.2), 'opacity=".5"');
  // window with a hint of hills outside
  const frame = A.mix(wall, dark ? '#0B2836' : '#FFFFFF', dark ? 0.4 : 0.7);
  o += `<rect x="420" y="150" width="390" height="330" rx="12" fill="${frame}" stroke="${A.mix(frame, t.ink, 0.25)}" stroke-width="3"/>`;
  for (const x of [438, 624]) {
    o += `<rect x="${x}" y="168" width="168" height="294" rx="6" fill="${pu}"/>`;
    o += P(
      `M${x} 400C${x + 50} ${x < 500 ? 366 : 386} ${x + 110} ${x < 500 ? 392 : 372} ${x + 168} ${x < 500 ? 384 : 360}L${x + 168} 462L${x} 462Z`,
      A.mix(pane, dark ? '#3F8A74' : '#8FC1A6', dark ? 0.5 : 0.6),
      'opacity=".75"',
    );
  }
  o += P(
    'M404 474L826 474L834 496L396 496Z',
    A.mix(frame, dark ? '#FFFFFF' : t['stage.bottom'], 0.15),
    `stroke="${A.mix(frame, t.ink, 0.25)}" stroke-width="3" stroke-linejoin="round"`,
  );
  return `${o}<ellipse cx="590" cy="972" rx="520" ry="74" fill="${rug}" opacity="${dark ? 0.6 : 0.75}"/><ellipse cx="590" cy="972" rx="470" ry="60" fill="none" stroke="${A.mix(rug, '#FFFFFF', 0.5)}" stroke-width="4" opacity=".6"/>`;
}

function plant(t, x, y, s) {
  let o = A.shadow(4, 4, 90, 14, 0.3);
  for (const [a, l, k] of [
    [-1.57, 190, 0],
    [-2.05, 170, -0.35],
    [-1.1, 170, 0.35],
    [-2.5, 130, -0.5],
    [-0.66, 130, 0.5],
    [-1.8, 120, -0.2],
    [-1.3, 118, 0.2],
  ]) {
    const c = new Curve(
      [
        [0, -70],
        [Math.cos(a) * l * 0.5, -70 + Math.sin(a) * l * 0.55],
        [Math.cos(a + k * 0.4) * l, -70 + Math.sin(a + k * 0.2) * l],
      ],
      4,
    );
    const wf = (q) => 2 + 22 * Math.sin(Math.PI * Math.min(1, Math.max(0, (q / c.len - 0.22) / 0.78))) ** 0.8;
    o +=
      part(t, c.ribbon(0, c.len, wf), ['#4E8B62', '#5F9D6E', '#437A5B'][Math.round(l) % 3], { ow: 2.4 }) +
      S(c.path(c.len * 0.2, c.len * 0.92), '#D6EDD2', 2, 'opacity=".5"');
  }
  return `<g transform="translate(${x} ${y}) scale(${s})">${o}${part(t, 'M-52 -82L52 -82L40 0C38 6 -38 6 -40 0Z', '#C97F55')}${part(t, 'M-58 -94L58 -94L56 -74L-56 -74Z', '#D8936A', { ow: 2.6 })}</g>`;
}

// a small round table with a medicine box, a strip of tablets and a glass of water
function table(t, x, y) {
  const e = edgeOf(t);
  let o =
    A.shadow(0, 8, 150, 20, 0.32) +
    part(t, 'M-9 -140L9 -140L11 -10L-11 -10Z', '#B98B57') +
    part(t, 'M-64 -8C-40 -22 40 -22 64 -8C66 4 -66 4 -64 -8Z', '#A87A4A');
  o += `<ellipse cx="0" cy="-148" rx="136" ry="28" fill="${shade('#C9A26B', 0.2)}" stroke="${e}" stroke-width="3"/><ellipse cx="0" cy="-156" rx="136" ry="28" fill="#D6B27C" stroke="${e}" stroke-width="3"/><ellipse cx="-24" cy="-160" rx="92" ry="15" fill="#FFFFFF" opacity=".22"/>`;
  // box, seen from the corner
  o += A.shadow(-38, -152, 84, 13, 0.3);
  o +=
    part(t, 'M-104 -252L-12 -240L-12 -146L-104 -160Z', '#F3F7F9') +
    part(t, 'M-12 -240L32 -256L32 -164L-12 -146Z', '#C8DAE2') +
    part(t, 'M-104 -252L-58 -266L32 -256L-12 -240Z', '#E2ECF1');
  o += P('M-103 -200L-12 -187L-12 -160L-103 -174Z', '#2F8288') + P('M-12 -187L32 -203L32 -178L-12 -160Z', '#226469');
  o += `<g transform="translate(-60 -213) skewY(7.500)"><rect x="-26" y="-14" width="52" height="22" rx="11" fill="#FFFFFF" stroke="#2F8288" stroke-width="3"/><path d="M0 -14H15A11 11 0 0 1 15 8H0Z" fill="#E8B04C" stroke="#2F8288" stroke-width="3"/></g>`;
  // strip of tablets lying in front
  o += part(t, 'M-44 -150L38 -156L52 -140L-32 -133Z', '#DDE6EA', { ow: 2.4 });
  for (let i = 0; i < 4; i++)
    o += `<ellipse cx="${-24 + i * 20}" cy="${-143 - i * 1.3}" rx="7" ry="4" fill="#FFFFFF" stroke="#8FA6B0" stroke-width="1.800"/>`;
  // glass
  o +=
    A.shadow(88, -152, 30, 7, 0.3) +
    P(
      'M64 -228L112 -228L106 -154C104 -148 72 -148 70 -154Z',
      '#E9F7FB',
      `fill-opacity=".55" stroke="${e}" stroke-width="3" stroke-linejoin="round"`,
    ) +
    P('M67 -200C78 -196 98 -196 109 -200L105 -156C102 -151 74 -151 71 -156Z', '#8CCBE0', 'opacity=".75"') +
    `<ellipse cx="88" cy="-228" rx="24" ry="5" fill="#FFFFFF" fill-opacity=".5" stroke="${e}" stroke-width="2.400"/>` +
    S('M74 -218L77 -164', '#FFFFFF', 3.4, 'opacity=".8"');
  return `<g transform="translate(${x} ${y})">${o}</g>`;
}

function careTeam(t, { w, h, dark }) {
  const e = edgeOf(t);
  const band = (x0, x1, y, sag) => {
    const c = new Curve(
      [
        [x0, y],
        [(x0 + x1) / 2, y + sag],
        [x1, y],
      ],
      4,
    );
    const d = c.ribbon(0, c.len, (s) => 7 - 2.4 * Math.sin((Math.PI * s) / c.len));
    return part(t, d, '#E8A33C', { ow: 2.4 }) + S(c.path(6, c.len - 6, 2), '#FFF1CF', 2, 'opacity=".7"');
  };
  const steth =
    S('M-17 -146C-26 -112 -14 -88 4 -84M17 -146C24 -120 20 -100 10 -86', e, 7.5) +
    S('M-17 -146C-26 -112 -14 -88 4 -84M17 -146C24 -120 20 -100 10 -86', '#4A6676', 4) +
    S('M7 -84C10 -70 2 -62 4 -52', e, 7.5) +
    S('M7 -84C10 -70 2 -62 4 -52', '#4A6676', 4) +
    C(4, -46, 8.5, '#C6D3DA', `stroke="${e}" stroke-width="2.6"`);
  const board = `<g transform="translate(-2 -268) rotate(-7)">${part(t, 'M-33 -42L33 -42L33 42L-33 42Z', '#8A5A32', { ow: 2.6 })}${part(t, 'M-27 -33L27 -33L27 36L-27 36Z', '#FBFCFC', { ow: 1 })}${S('M-17 -18H17M-17 -4H17M-17 10H6', '#7E97A3', 3.4)}${part(t, 'M-12 -46L12 -46L12 -36L-12 -36Z', '#B9C7CE', { ow: 2 })}${[-1, 1].map((m) => part(t, `M${m * 38} 14C${m * 28} 8 ${m * 18} 12 ${m * 17} 18C${m * 18} 24 ${m * 28} 26 ${m * 38} 26Z`, SKIN[4], { ow: 2.2 })).join('')}</g>`;
  let o = room(t, w, h, dark) + plant(t, 1076, 884, 1.3);
  o += figure(t, 330, 934, 1.5, {
    skin: 4,
    hair: 'black',
    hairStyle: 'bun',
    top: 'white',
    open: 'sky',
    bottom: 'navy',
    coat: true,
    turn: 0.7,
    worn: steth,
    armL: [
      [-20, 58],
      [14, 84],
    ],
    armR: [
      [20, 58],
      [-8, 92],
    ],
    held: '',
  }).replace(/<\/g>$/, `${board}</g>`);
  o += figure(t, 880, 940, 1.5, {
    skin: 2,
    hair: 'brown',
    hairStyle: 'crop',
    top: 'navy',
    sleeve: 'short',
    bottom: 'slate',
    shoes: 'cream',
    broad: 0.5,
    turn: -0.7,
    beard: true,
    armL: [
      [-46, 34],
      [-60, -8],
    ],
    armR: [
      [46, 34],
      [60, -8],
    ],
    held: band(-106, 106, -342, 8),
  });
  o += figure(t, 606, 968, 1.5, {
    pose: 'sit',
    skin: 1,
    hair: 'chestnut',
    hairStyle: 'long',
    top: 'teal',
    bottom: 'plum',
    shoes: 'cream',
    turn: 0.4,
    armL: [
      [-46, 34],
      [-58, -20],
    ],
    armR: [
      [46, 34],
      [58, -20],
    ],
    held: band(-104, 104, -276, 12),
  });
  return o + table(t, 246, 970);
}

export const pictures = { 'care-team': careTeam };
