// Chapter cards of the home screen: body, nerves and cells. The upper corners (92 x 92) stay free for number and tick.
import * as A from './art.mjs';
import { CARD } from './canvas.mjs';
import { arrowHead, bites } from './scenes.mjs';

const { P, S, C, Curve } = A;

// How far a fibre is led on: over what the card bleeds, and its ends beyond.
const FAR = CARD.bleed + 100;

const stage = (t, w, h) => {
  const [g, u] = A.linear([
    [0, t['stage.top']],
    [1, t['stage.bottom']],
  ]);
  return `<defs>${g}</defs><rect x="${-CARD.bleed}" width="${w + 2 * CARD.bleed}" height="${h}" fill="${u}"/>`;
};

export const soft = (t, w, h, dark, seed) =>
  stage(t, w, h) + `<g opacity=".8">${A.backdrop(t, w, h, { seed, dark, n: 3 })}</g>`;

// head and shoulders with brain, cord and the places that are hurt
function whatIsMs(t, { w, h, dark }) {
  const e = dark ? t.line : A.mix(t['ink.soft'], t['stage.bottom'], 0.25);
  const [g, u] = A.linear([
    [0, dark ? '#23485C' : '#F6FAFB'],
    [1, dark ? '#143040' : '#A9C9D6'],
  ]);
  const body =
    'M-150 230C-150 176 -104 162 -62 150C-44 144 -40 128 -42 112C-66 98 -78 66 -70 34C-62 -6 -34 -26 2 -26C42 -26 70 2 70 42C70 72 60 98 44 112C42 130 46 144 64 150C106 162 150 176 150 230Z';
  const br =
    'M-46 40C-58 22 -44 -2 -22 -4C-12 -16 18 -18 28 -6C48 -6 58 16 48 34C52 52 36 62 22 58C14 68 -2 68 -10 60C-30 66 -48 56 -46 40Z';
  const [bg, bu] = A.radial(
    [
      [0, t['nerve.light']],
      [0.6, t['nerve.base']],
      [1, t['nerve.deep']],
    ],
    { cx: 0.4, cy: 0.35, r: 0.75 },
  );
  let o = `${soft(t, w, h, dark, 4)}<g transform="translate(${w / 2} 34)"><defs>${g}${bg}</defs>${P(body, u, `stroke="${e}" stroke-width="3.500"`)}`;
  o +=
    S('M-56 30C-50 2 -34 -10 -14 -16', '#FFFFFF', 5, `opacity="${dark ? 0.14 : 0.7}"`) +
    A.glow(2, 26, 98, t['nerve.light'], 0.5, 0.5);
  const cord = new Curve(
    [
      [2, 50],
      [2, 110],
      [2, 220],
    ],
    3,
  );
  o +=
    A.axonTube(t, cord, 0, cord.len, 8.5, { ow: 3 }) +
    P(br, t['nerve.edge'], `stroke="${t['nerve.edge']}" stroke-width="6" stroke-linejoin="round"`) +
    P(br, bu);
  for (const d of [
    'M-34 16C-22 8 -14 20 -2 12',
    'M-38 38C-26 30 -14 42 -2 34',
    'M2 -8C4 10 0 30 4 56',
    'M12 8C22 2 30 14 42 10',
    'M10 32C22 24 32 38 46 30',
    'M-22 2C-18 8 -12 4 -8 8',
    'M14 48C22 42 28 50 36 46',
  ])
    o +=
      S(d, t['nerve.light'], 2, 'opacity=".5" transform="translate(-1.500 -2)"') +
      S(d, t['nerve.edge'], 2.8, 'opacity=".65"');
  o += A.spec(-20, 4, 18, 8, -28, 0.6);
  for (const [x, y, r] of [
    [-24, 27, 11],
    [26, 20, 9],
    [2, 114, 8.5],
  ])
    o +=
      A.glow(x, y, r * 2, t['myelin.base'], 0.5, 0.5) +
      C(x, y, r, t['myelin.base'], `stroke="${t['myelin.edge']}" stroke-width="3"`) +
      A.spec(x - r * 0.3, y - r * 0.3, r * 0.4, r * 0.25, -30, 0.8);
  return `${o}</g>`;
}

function nervesAndMyelin(t, { w, h, dark }) {
  const points = [
    [-30, 156],
    [w * 0.3, 106],
    [w * 0.62, 130],
    [w + 30, 84],
  ];
  const { c, base } = A.ledOn(points, FAR, 2);
  let o = soft(t, w, h, dark, 11) + A.axonTube(t, c, 0, c.len, 13, { ow: 3 });
  const L = 128,
    g = 34,
    first = base + 8;
  for (let i = -2; i < 5; i++) o += A.sleeve(t, c, first + i * (L + g), first + i * (L + g) + L, 36, { ax: 13 });
  const s = first + 2 * L + 1.5 * g,
    q = c.at(s);
  return o + A.leap(t, c, first + L + g / 2, s, 62) + A.burst(t, q.x, q.y, 25);
}

function immuneAttack(t, { w, h, dark }) {
  const points = [
    [-30, 172],
    [w * 0.5, 158],
    [w + 30, 176],
  ];
  const { c, base } = A.ledOn(points, FAR, 2);
  let o = soft(t, w, h, dark, 23) + A.axonTube(t, c, 0, c.len, 11, { ow: 3 });
  const eaten = bites(8, 0.5, 70);
  for (const [a, b] of [
    [-332, -200],
    [-166, -34],
    [0, 132],
    [352, 490],
    [524, 656],
    [690, 822],
  ])
    o += A.sleeve(t, c, base + a, base + b, 30, { ax: 11 });
  const holes = (s, side) => eaten(s - base, side);
  o += A.sleeve(t, c, base + 166, base + 318, 30, { ax: 11, holes, loops: 0, fade: 0.1 });
  o +=
    A.tcell(t, 138, 66, 38, { seed: 3, at: [1.0, 1.5, 2.0] }) +
    A.bcell(t, 298, 66, 28, { seed: 5, ys: 7 }) +
    A.tcell(t, 222, 88, 31, { seed: 7, at: [1.1, 1.6, 2.1] });
  for (const [x, y, a] of [
    [304, 122, 160],
    [334, 112, 200],
    [350, 134, 186],
  ])
    o += A.antibody(t, x, y, 0.7, a);
  for (const [x, y] of [
    [206, 194],
    [232, 200],
    [262, 196],
  ])
    o += A.crumb(t, x, y, 6, x);
  return o;
}

function ownRepair(t, { w, h, dark }) {
  const points = [
    [-30, 166],
    [w * 0.5, 158],
    [w + 30, 166],
  ];
  const { c, base } = A.ledOn(points, FAR, 2);
  let o = soft(t, w, h, dark, 9) + A.axonTube(t, c, 0, c.len, 12, { ow: 3 }) + A.opc(t, 146, 68, 27, { seed: 4 });
  for (let i = 0; i < 3; i++)
    o += C(
      196 + i * 16,
      70 + i * 2,
      4.5,
      dark ? t['oligo.base'] : t['oligo.deep'],
      `stroke="${t.surface}" stroke-width="2.500"`,
    );
  o += arrowHead(t, 250, 77, 8, dark ? t['oligo.base'] : t['oligo.deep'], 0.9);
  const p1 = c.at(base + 284),
    p2 = c.at(base + 392);
  o += A.oligo(t, 306, 72, 30, {
    seed: 6,
    ow: 2.8,
    split: 0,
    targets: [
      { x: p1.x + 10, y: p1.y - 20, n: [-0.1, -1], hn: 34, w1: 5, foot: 14, bend: -0.05 },
      { x: p2.x - 26, y: p2.y - 20, n: [0.1, -1], hn: 34, w1: 5, foot: 14, bend: 0.05 },
    ],
    extraArms: [-2.6, -1.75, -1.0].map((a) => ({ a, len: 20, w0: 6, w1: 3, r0: 20 })),
  });
  // Two of them are new, and thinner.
  for (const [a, b, thick] of [
    [-294, -144, 33],
    [-110, 6, 33],
    [40, 190, 33],
    [240, 326, 21],
    [352, 438, 21],
    [472, 622, 33],
    [656, 806, 33],
  ])
    o += A.sleeve(t, c, base + a, base + b, thick, { ax: 12 });
  return o;
}

function mscs(t, { w, h, dark }) {
  return (
    soft(t, w, h, dark, 31) +
    A.msc(t, 168, 66, 42, { rot: -14, len: 2.0 }) +
    A.msc(t, 300, 124, 44, { rot: 12, len: 2.25, seed: 3 }) +
    A.msc(t, 112, 156, 32, { rot: 8, len: 2.2, seed: 5 }) +
    A.msc(t, 288, 46, 22, { rot: -20, len: 2.0, seed: 8 }) +
    A.msc(t, 392, 176, 24, { rot: -26, len: 2.1, seed: 11 })
  );
}

export const cards = {
  'card-what-is-ms': whatIsMs,
  'card-nerves-and-myelin': nervesAndMyelin,
  'card-immune-attack': immuneAttack,
  'card-own-repair': ownRepair,
  'card-mscs': mscs,
};
