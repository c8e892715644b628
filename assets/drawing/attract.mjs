// The dark attract scene, landscape and portrait: one nerve cell and its fibre, without text, button and signal.
// The signal moves in the kiosk: AttractPlaces.qml holds the fibre from the cell outwards and where it has its gaps.
// attract.py bakes the two drawings into pictures, because drawing them takes ten times as long as reading them.
import fs from 'node:fs';
import path from 'node:path';
import * as A from './art.mjs';
import { ART, writePlain } from './plain.mjs';
import { themes } from './tokens.mjs';
const { P, C, Curve } = A;

// points run from the end of the fibre to the cell, left to right, so that the light stays on top
const LAYOUT = {
  landscape: {
    w: 1920,
    h: 1080,
    soma: [1470, 318, 132],
    W: 57,
    ax: 20,
    L: 240,
    gap: 60,
    pts: [
      [-90, 742],
      [180, 712],
      [480, 724],
      [800, 716],
      [1080, 660],
      [1270, 566],
      [1376, 452],
      [1426, 384],
    ],
    arms: [
      [-2.85, 190, 30],
      [-2.25, 176, 27],
      [-1.65, 150, 27],
      [-1.05, 176, 28],
      [-0.45, 200, 30],
      [0.15, 190, 30],
      [0.75, 190, 28],
      [1.35, 170, 26],
    ],
  },
  portrait: {
    w: 1080,
    h: 1920,
    soma: [806, 868, 116],
    W: 48,
    ax: 17,
    L: 178,
    gap: 54,
    pts: [
      [-90, 1346],
      [70, 1350],
      [240, 1326],
      [400, 1262],
      [530, 1164],
      [640, 1052],
      [720, 968],
      [768, 926],
    ],
    arms: [
      [-2.75, 150, 26],
      [-2.2, 136, 24],
      [-1.62, 120, 24],
      [-1.05, 132, 25],
      [-0.5, 156, 27],
      [0.1, 160, 27],
      [0.7, 164, 26],
      [1.32, 168, 25],
      [2.9, 130, 24],
    ],
  },
};

// soft without blur: the same shape many times, wider and fainter outwards; ends are round
const softRibbon = (c, s0, s1, w, colour, op, n = 8, round = false) => {
  let o = '';
  for (let k = 0; k < n; k++) {
    const r = w * (1 - k / (n + 0.5)),
      a = round ? s0 + k * 1.2 : s0,
      b = round ? s1 - k * 1.2 : s1;
    const wf = (s) => {
      const d = Math.min(s - a, b - s);
      return !round || d >= r ? r : r * Math.sqrt(Math.max(0, 1 - (1 - d / r) ** 2));
    };
    o += P(c.ribbon(a, b, wf, wf, round ? 5 : 14), colour, `opacity="${(op / n).toFixed(4)}"`);
  }
  return o;
};
function softStar(x, y, r, turn, colour, op) {
  let o = A.glow(x, y, r * 1.7, colour, op * 2.2, 0.5);
  for (let j = 0; j < 6; j++) {
    const a = (j / 6) * 6.28 + turn + 0.3 * Math.sin(j * 5 + turn),
      bend = 0.3 * Math.sin(j * 3 + turn * 2);
    const c = new Curve(
      [
        [x, y],
        [x + Math.cos(a) * r * 1.6, y + Math.sin(a) * r * 1.6],
        [x + Math.cos(a + bend) * r * 3.2, y + Math.sin(a + bend) * r * 3.2],
      ],
      8,
    );
    for (let k = 0; k < 8; k++)
      o += P(
        c.ribbon(0, c.len * (1 - k * 0.06), (s) => (r * 0.4 * (1 - s / c.len) + 8) * (1 - k / 8.5), undefined, 12),
        colour,
        `opacity="${(op / 8).toFixed(4)}"`,
      );
  }
  return o;
}
function backdrop(w, h, soma) {
  const tall = h > w;
  const [bg, bu] = A.linear([
    [0, '#041420'],
    [0.45, '#082A3D'],
    [0.8, '#0B3A4B'],
    [1, '#0D4653'],
  ]);
  let o =
    `<defs>${bg}</defs><rect width="${w}" height="${h}" fill="${bu}"/>` +
    A.glow(soma[0] - 50, soma[1] + 12, tall ? 780 : 900, '#2B7FA8', 0.55, 0.45) +
    A.glow(tall ? 160 : 300, h + 40, 760, '#1E8A86', 0.35, 0.5);
  const R = A.rng(42),
    area = (w * h) / (1920 * 1080);
  for (let i = 0; i < 4; i++) {
    const y0 = h * (0.1 + 0.82 * R()),
      y1 = h * (0.1 + 0.82 * R());
    const c = new Curve(
      [
        [-60, y0],
        [w * 0.32, y0 + (R() - 0.5) * 300],
        [w * 0.68, y1 + (R() - 0.5) * 300],
        [w + 60, y1],
      ],
      14,
    );
    o += softRibbon(c, 0, c.len, 16 + 9 * R(), '#2F7C9C', 0.36, 10);
  }
  for (let i = 0; i < 9; i++)
    o += softStar(
      80 + R() * (w - 120),
      40 + R() * (h - 100),
      16 + R() * 26,
      R() * 6,
      A.mix('#1A5A78', '#5FA8C8', R()),
      0.2,
    );
  for (let i = 0; i < 26 * area; i++)
    o += A.glow(R() * w, R() * h, 6 + R() * 26, i % 4 ? '#8FD8FF' : '#FFE08A', 0.28 * R() + 0.08, 0.5);
  return o;
}
// darker where the words stand
function calm(w, h) {
  const stops = [
    [0, '#03101A', 0.86],
    [0.5, '#03101A', 0.5],
    [1, '#03101A', 0],
  ];
  if (w > h) {
    const [g, u] = A.linear(stops, { x1: 0, y1: 0, x2: 1, y2: 0 });
    return `<defs>${g}</defs><rect width="1200" height="${h}" fill="${u}"/>`;
  }
  const [g, u] = A.linear(stops),
    [g2, u2] = A.linear([
      [0, '#03101A', 0],
      [0.4, '#03101A', 0.5],
      [1, '#03101A', 0.72],
    ]);
  return `<defs>${g}${g2}</defs><rect width="${w}" height="680" fill="${u}"/><rect y="1340" width="${w}" height="580" fill="${u2}"/>`;
}

function scene(t, { w, h, soma, W, ax, L, gap, pts, arms }) {
  const [sx, sy, sr] = soma;
  const c = new Curve(pts, 2);
  let o = backdrop(w, h, soma) + calm(w, h);
  for (let d = 0; d < c.len - 60; d += 130) o += A.glow(c.at(d).x, c.at(d).y + 18, W * 4.6, '#FFA63D', 0.15, 0.4); // few and strong: many faint layers turn green in 8 bits
  o += A.glow(sx, sy, sr * 3.55, '#4F8BFF', 0.62, 0.42);
  o += A.axonTube(t, c, 0, c.len, ax, { ow: 2.5, edge: '#BFD6FF' });
  const sleeves = [];
  for (let b = c.len - 118; b > 0; b -= L + gap) sleeves.push([Math.max(0, b - L), b]);
  const near = c.at(c.len - 90),
    into = c.at(c.len - 112),
    root = pts.at(-1);
  o += A.neuron(t, sx, sy, sr, {
    seed: 14,
    split: 2,
    wob: 0.13,
    gr: 2.9,
    nuc: 0.42,
    ow: 2.6,
    flare: 18,
    shadowOn: false,
    extra: [
      {
        c: new Curve([[sx - 6, sy + 10], root, [near.x, near.y], [into.x, into.y]], 3),
        w0: 70,
        w1: ax,
        depth: 0,
        pw: 1.25,
      },
    ],
    arms: arms.map(([a, len, w0]) => ({ a, len, w0, w1: w0 * 0.4, r0: sr * 0.53 })),
  });
  for (const [a, b] of sleeves) {
    o += `<g transform="translate(0 ${Math.round(W * 0.36)})">${softRibbon(c, a - 4, b + 4, W * 1.16, '#020A12', 0.6, 14, true)}</g>`;
    o += A.sleeve(t, c, a, b, W, { ax, ow: 2.5, shadowOn: false });
  }
  const gaps = sleeves.slice(0, -1).map(([a]) => a - gap / 2);
  for (const g of gaps)
    for (const d of [-16, -5, 5, 16])
      for (const v of [-0.6, 0.6]) {
        const z = c.at(g + d);
        o += C(z.x + z.nx * ax * v, z.y + z.ny * ax * v, 3.2, '#E6EFFF');
      }
  const share = (s) => Math.round((1 - s / c.len) * 1e4) / 1e4;
  return { svg: o, path: A.open([...pts].reverse()), gaps: gaps.map(share) };
}

function writePlaces(places) {
  const lines = Object.entries(places).map(([name, place]) => {
    const fields = Object.entries(place).map(([key, value]) => `        ${key}: ${JSON.stringify(value)}`);
    return `    readonly property var ${name}: ({\n${fields.join(',\n')}\n    })`;
  });
  const text = `// Where the attract picture has its fibre and its gaps.
// Written by assets/drawing/attract.mjs together with the picture; change it there.
import QtQuick

QtObject {
    // \`path\` is the middle of the fibre from the cell outwards, in the pixels of a picture of \`width\` × \`height\`; \`gaps\`
    // are shares of its length.
${lines.join('\n')}
}
`;
  fs.writeFileSync(path.join(ART, '..', '..', 'kiosk', 'ui', 'screens', 'AttractPlaces.qml'), text);
}

export function drawAttract() {
  const places = {};
  for (const [name, layout] of Object.entries(LAYOUT)) {
    A.resetIds();
    const { svg, path: fibre, gaps } = scene(themes.dark, layout);
    writePlain(`attract-${name}.svg`, layout.w, layout.h, svg);
    places[name] = { width: layout.w, height: layout.h, path: fibre, gaps };
  }
  writePlaces(places);
}
