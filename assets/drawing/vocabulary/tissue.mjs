// Blood, the outline of the body, magnified circles and the tissues seen in them.
import * as A from '../art.mjs';

const { P, S, C, Curve } = A;

export function rbc(t, x, y, r, rot = 0, sq = 0.62, op = 1) {
  const col = t['blood'],
    e = t['vessel.edge'];
  const [g, u] = A.radial(
    [
      [0, A.mix(col, '#ffffff', 0.42)],
      [0.3, A.mix(col, '#ffffff', 0.26)],
      [0.55, A.mix(col, '#ffffff', 0.04)],
      [0.82, col],
      [1, A.mix(col, e, 0.32)],
    ],
    { cx: 0.5, cy: 0.52 },
  );
  return `<g transform="translate(${x} ${y}) rotate(${rot}) scale(1 ${sq})" opacity="${op}"><defs>${g}</defs>${C(0, 0, r, u, `stroke="${A.mix(col, e, 0.6)}" stroke-width="2.5"`)}${A.spec(-r * 0.4, -r * 0.5, r * 0.3, r * 0.16, -30, 0.6)}</g>`;
}

export const skinEdge = (t, dark) => (dark ? t.line : A.mix(t['ink.soft'], t['stage.bottom'], 0.25));
// front view down to the knees, 860 units high, the middle of the head at (0, 82); `inner` is drawn inside
export function bodyOutline(t, x, y, sc, dark, inner = '') {
  const H = [
    [0, 120],
    [38, 122],
    [39, 176],
    [64, 204],
    [118, 222],
    [166, 246],
    [192, 296],
    [200, 366],
    [208, 446],
    [226, 530],
    [240, 598],
    [252, 650],
    [246, 694],
    [228, 708],
    [214, 668],
    [206, 606],
    [186, 536],
    [170, 452],
    [156, 382],
    [140, 330],
    [134, 392],
    [122, 452],
    [130, 512],
    [150, 566],
    [160, 640],
    [150, 740],
    [138, 860],
    [40, 860],
    [28, 740],
    [18, 650],
    [0, 622],
  ];
  const full = H.concat(
    H.slice(1, -1)
      .reverse()
      .map(([a, b]) => [-a, b]),
  );
  const d = A.closed(full);
  const head = 'M0 6C42 6 62 40 60 82C58 126 30 164 0 164C-30 164 -58 126 -60 82C-62 40 -42 6 0 6Z';
  const e = dark ? t['line'] : A.mix(t['ink.soft'], t['stage.bottom'], 0.25);
  const c1 = dark ? '#1D3B4E' : '#F3F8FA',
    c2 = dark ? '#143040' : '#A6C7D4';
  const [g, u] = A.linear(
    [
      [0, c1],
      [0.55, A.mix(c1, c2, 0.45)],
      [1, c2],
    ],
    { user: 1, x1: -200, y1: 0, x2: 160, y2: 860 },
  );
  let o = `<g transform="translate(${x} ${y}) scale(${sc})"><g data-sprite="1" filter="url(#soft20)" transform="translate(14 20)"><path d="${d}" fill="#0B2A3C" opacity=".16"/></g><defs>${g}</defs><g fill="${e}" stroke="${e}" stroke-width="8" stroke-linejoin="round"><path d="${d}"/><path d="${head}"/></g><g fill="${u}"><path d="${d}"/><path d="${head}"/></g>`;
  // soft modelling
  const hl = '#ffffff',
    ho = dark ? 0.1 : 0.55;
  o +=
    S('M-150 262C-172 300 -180 360 -188 440', hl, 10, `opacity="${ho}"`) +
    S('M-40 40C-52 70 -50 100 -42 124', hl, 9, `opacity="${ho}"`) +
    S('M-118 400C-112 440 -116 500 -134 560', hl, 8, `opacity="${ho * 0.8}"`);
  return o + inner + '</g>';
}

export function loupe(t, x, y, r, inner, { dark = false } = {}) {
  const id = A.nid('cl');
  return `<g data-sprite="1" filter="url(#soft10)"><circle cx="${x + 6}" cy="${y + 14}" r="${r + 4}" fill="#0B2A3C" opacity=".30"/></g><clipPath id="${id}"><circle cx="${x}" cy="${y}" r="${r}"/></clipPath><g clip-path="url(#${id})"><g transform="translate(${x} ${y})">${inner}</g></g>${C(x, y, r, 'none', `stroke="${t['surface']}" stroke-width="12"`)}${C(x, y, r + 6, 'none', `stroke="${t['ink']}" stroke-width="3.5"`)}`;
}

export const fatCell = (t, x, y, r, seed = 1) => {
  const [g, u] = A.radial(
    [
      [0, '#FFFDF2'],
      [0.55, '#FDEFBF'],
      [0.9, '#F6DA8A'],
      [1, '#E7BF5E'],
    ],
    { cx: 0.4, cy: 0.36, r: 0.68 },
  );
  return (
    `<defs>${g}</defs>` +
    P(A.blob(x, y, r, { n: 12, amp: 0.05, seed }), u, `stroke="#8A6A1C" stroke-width="2.8"`) +
    `<ellipse cx="${x + r * 0.82}" cy="${y + r * 0.3}" rx="${r * 0.14}" ry="${r * 0.26}" fill="#8A6A1C" opacity=".8" transform="rotate(20 ${x + r * 0.82} ${y + r * 0.3})"/>` +
    A.spec(x - r * 0.36, y - r * 0.45, r * 0.34, r * 0.18, -35, 0.9)
  );
};

export function marrow(t) {
  let o = `<rect x="-190" y="-190" width="380" height="380" fill="${A.mix(t['blood'], '#FFF3EE', 0.72)}"/>`;
  const tr = [
    [
      [-200, -80],
      [-90, -40],
      [-30, -90],
      [20, -170],
    ],
    [
      [-90, -40],
      [-70, 50],
      [-120, 170],
    ],
    [
      [-70, 50],
      [0, 96],
      [40, 170],
    ],
    [
      [0, 96],
      [96, 60],
      [170, 84],
    ],
    [
      [96, 60],
      [100, -40],
      [170, -100],
    ],
  ];
  const pts = tr.map((q) => new Curve(q, 4));
  for (const c of pts) o += S(c.path(0, c.len), '#6B5836', 40);
  for (const c of pts) o += S(c.path(0, c.len), '#E7D9BB', 34);
  for (const c of pts) o += S(c.path(0, c.len, 4), '#FFF9EA', 18);
  o +=
    rbc(t, -122, -118, 15, 20, 0.7) +
    rbc(t, -20, 12, 15, -20, 0.7) +
    rbc(t, 134, 0, 15, 30, 0.7) +
    rbc(t, -134, 20, 14, 0, 0.7) +
    rbc(t, 70, 124, 15, 10, 0.7);
  o +=
    A.cell(t, 'stem', 58, -112, 21, { shadowOn: false, nuc: 0.56, dots: 2 }) +
    A.cell(t, 'stem', 128, 124, 19, { shadowOn: false, nuc: 0.56, dots: 2, seed: 3 });
  o +=
    A.msc(t, 26, -24, 44, { rot: -22, len: 2.15, shadowOn: false }) +
    A.msc(t, -34, 118, 27, { rot: 28, len: 2.1, seed: 3, shadowOn: false });
  return o;
}

export function fat(t) {
  let o = `<rect x="-190" y="-190" width="380" height="380" fill="#F3D9A0"/>`;
  [
    [-104, -96, 58],
    [4, -122, 54],
    [108, -92, 56],
    [-136, 10, 46],
    [-128, 118, 56],
    [-14, 132, 56],
    [104, 118, 60],
    [146, 14, 42],
  ].forEach(([x, y, r], i) => (o += fatCell(t, x, y, r, i + 1)));
  const c = new Curve(
    [
      [-170, 62],
      [-80, 36],
      [0, 44],
      [90, 8],
      [170, -36],
    ],
    4,
  );
  o +=
    S(c.path(0, c.len), t['vessel.edge'], 34) +
    S(c.path(0, c.len), t['vessel.base'], 28) +
    S(c.path(0, c.len, 3), t['vessel.light'], 14);
  o += rbc(t, -70, 38, 12, -10, 0.7) + rbc(t, 92, 6, 12, -20, 0.7);
  o +=
    A.msc(t, 4, -14, 40, { rot: -14, len: 2.2, shadowOn: false }) +
    A.msc(t, 52, 62, 26, { rot: -20, len: 2.1, seed: 5, shadowOn: false });
  return o;
}

export function cord(t) {
  let o = `<rect x="-190" y="-190" width="380" height="380" fill="${A.mix(t['stage.bottom'], '#ffffff', 0.1)}"/>`;
  const [g, u] = A.radial([
    [0, '#FFFFFF'],
    [0.7, '#EEF3FA'],
    [1, '#C9D6EA'],
  ]);
  o +=
    `<defs>${g}</defs>` + P(A.blob(0, 0, 124, { n: 14, amp: 0.03, seed: 5 }), u, 'stroke="#4F648C" stroke-width="4"');
  for (let i = 0; i < 5; i++)
    o += S(A.blob(0, 0, 108 - i * 9, { n: 14, amp: 0.06, seed: 5 + i }), '#8FA3C8', 1.6, 'opacity=".35"');
  const ves = (x, y, r, wall, lum) => {
    const [g2, u2] = A.radial([
      [0, t['vessel.light']],
      [1, t['vessel.base']],
    ]);
    return (
      `<defs>${g2}</defs>` +
      P(A.blob(x, y, r, { n: 12, amp: 0.05, seed: x + 200 }), u2, `stroke="${t['vessel.edge']}" stroke-width="3.5"`) +
      S(A.blob(x, y, r * 0.82, { n: 12, amp: 0.05, seed: 3 }), t['vessel.deep'], 2, 'opacity=".7"') +
      P(
        A.blob(x, y, lum, { n: 10, amp: 0.09, seed: 6 }),
        A.mix(t['blood'], t['vessel.edge'], 0.2),
        `stroke="${t['vessel.edge']}" stroke-width="2.5"`,
      )
    );
  };
  o += ves(2, -52, 42, 8, 30) + ves(-54, 46, 31, 14, 12) + ves(54, 50, 31, 14, 12);
  o +=
    A.msc(t, -70, -22, 22, { rot: -58, len: 2, shadowOn: false }) +
    A.msc(t, 74, -14, 22, { rot: 62, len: 2, seed: 3, shadowOn: false }) +
    A.msc(t, 0, 88, 23, { rot: 4, len: 2.1, seed: 7, shadowOn: false }) +
    A.msc(t, 2, 16, 20, { rot: -8, len: 2, seed: 9, shadowOn: false });
  return o;
}

export function cordObj(t, x, y) {
  const c = new Curve(
    [
      [x - 10, y + 84],
      [x - 80, y + 64],
      [x - 110, y + 10],
      [x - 60, y - 34],
      [x + 6, y - 10],
      [x + 2, y + 44],
      [x - 52, y + 48],
      [x - 62, y + 10],
    ],
    3,
  );
  const col = A.mix('#C9D6EA', t['vessel.light'], 0.4);
  let o =
    S(c.path(0, c.len), '#4F648C', 34) +
    S(c.path(0, c.len), col, 28) +
    S(c.path(0, c.len, 4), '#ffffff', 8, 'opacity=".8"');
  for (let q = 10; q < c.len - 6; q += 22) {
    const z = c.at(q),
      z2 = c.at(Math.min(c.len, q + 14));
    o += S(
      `M${z.x + z.nx * 11} ${z.y + z.ny * 11}L${z2.x - z2.nx * 11} ${z2.y - z2.ny * 11}`,
      t['vessel.deep'],
      3.2,
      'opacity=".7"',
    );
  }
  return o;
}
