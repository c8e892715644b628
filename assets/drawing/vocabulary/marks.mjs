// Marks on a scene: arrows, trails of cells, lost and bitten myelin, the pores of a gap.
import * as A from '../art.mjs';

const { P, C, Curve } = A;

export const arrowHead = (t, x, y, deg, col, s = 1) =>
  `<g transform="translate(${x} ${y}) rotate(${deg}) scale(${s})">${P('M18 0L-10 -13L-4 0L-10 13Z', col, `stroke="${t['surface']}" stroke-width="4" paint-order="stroke" stroke-linejoin="round"`)}</g>`;

export function trail(t, pts, u0, u1, col, { head = true, r0 = 3.6, r1 = 7.5 } = {}) {
  const c = new Curve(
    pts.filter((_, i) => i % 4 === 0 || i === pts.length - 1),
    3,
  );
  let s = c.len * u0;
  const b = c.len * u1;
  let o = '';
  while (s < b) {
    const u = s / c.len,
      r = r0 + (r1 - r0) * u,
      q = c.at(s);
    o += C(q.x, q.y, r, col, `stroke="${t['surface']}" stroke-width="${(r * 0.55).toFixed(1)}"`);
    s += r * 4.1;
  }
  if (head) {
    const q = c.at(s);
    o += arrowHead(t, q.x, q.y, (Math.atan2(q.ty, q.tx) * 180) / Math.PI, col, 0.8 + 0.5 * u1);
  }
  return o;
}

export const ghostSleeve = (t, c, a, b, W, dark = false) => {
  const wf = (s) => {
    const d = Math.min(s - a, b - s);
    return (W + 4) * Math.min(1, Math.sqrt(Math.max(0, 1 - (1 - Math.min(1, d / (W * 0.92))) ** 2)));
  };
  return P(
    c.ribbon(a - 3, b + 3, wf),
    t['surface'],
    `fill-opacity="${dark ? 0.06 : 0.4}" stroke="${t['scar.edge']}" stroke-width="3.2" stroke-dasharray="1 10" stroke-linecap="round"`,
  );
};

export const bites = (seed, depth, per) => {
  const R = A.rng(seed);
  const ph = [R() * 6, R() * 6, R() * 6];
  return (s, side) => {
    const v =
      0.5 +
      0.34 * Math.sin((s / per) * 6.28 + ph[0] + side * 1.1) +
      0.2 * Math.sin((s / per) * 12.9 + ph[1] + side) +
      0.05 * Math.sin(s * 0.3 + ph[2]);
    return 1 - depth * Math.max(0, Math.min(1, v));
  };
};

// pores of a gap, centred at s on a fibre of half-width ax
export const pores = (t, c, s, ax) => {
  let o = '';
  for (const d of [-13, -4.5, 4.5, 13])
    for (const v of [-0.6, 0.6]) {
      const q = c.at(s + d);
      o += C(
        q.x + q.nx * ax * v,
        q.y + q.ny * ax * v,
        2.8,
        t['nerve.light'],
        `stroke="${t['nerve.edge']}" stroke-width="1"`,
      );
    }
  return o;
};
