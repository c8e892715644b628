// The body's own repair: how young repair cells (OPCs) wrap a bare fibre, and how this often stalls.
import * as A from './art.mjs';
import * as K from './pictures-b-kit.mjs';
const { Curve, mix, S, P } = K;

const nearest = (c, x) => { let s = 0; while (s < c.len && c.at(s).x < x) s += 2; return s; };
/** A foot of an oligodendrocyte on a sleeve of half-width W, at x, from above (1) or below (-1). */
const foot = (c, x, side, W, bend, more = {}) => {
  const q = c.at(nearest(c, x)), k = side * W * 0.8;
  return { x: q.x + q.nx * k, y: q.y + q.ny * k, n: [q.nx * side, q.ny * side], hn: 60, w1: 8.5, foot: 22, bend, ...more };
};
const ring = (n, a0, a1, r, { len = 1.3, seed = 1, w = 0.12 } = {}) => {
  const R = A.rng(seed);
  return [...Array(n)].map((_, i) => ({ a: a0 + ((a1 - a0) * i) / (n - 1) + (R() - 0.5) * 0.22, len: r * (len * 0.8 + 0.5 * R()), w0: r * w, w1: r * 0.055 }));
};
/** Two sister OPCs that have just parted: arms point away from each other. */
function twins(t, x, y, r, deg, seed) {
  const a = (deg * Math.PI) / 180, dx = Math.cos(a) * r * 1.02, dy = Math.sin(a) * r * 1.02, p = A.pal(t, 'opc');
  const bridge = new Curve([[x - dx, y - dy], [x, y], [x + dx, y + dy]], 2), L = bridge.len;
  const waist = K.band(bridge, [...Array(13)].map((_, i) => (L * i) / 12), (s) => r * (0.34 + 0.5 * (2 * s / L - 1) ** 2), (s) => r * (0.34 + 0.5 * (2 * s / L - 1) ** 2));
  return P(waist, p.base, `stroke="${p.edge}" stroke-width="6"`)
    + A.opc(t, x - dx, y - dy, r, { seed, arms: ring(6, a + 1.75, a + 4.53, r, { seed }) })
    + A.opc(t, x + dx, y + dy, r, { seed: seed + 4, arms: ring(6, a - 1.39, a + 1.39, r, { seed: seed + 4 }) })
    + K.within(`M${x - dx * 0.36 - dy * 2} ${y - dy * 0.36 + dx * 2}L${x + dx * 0.36 - dy * 2} ${y + dy * 0.36 + dx * 2}L${x + dx * 0.36 + dy * 2} ${y + dy * 0.36 - dx * 2}L${x - dx * 0.36 + dy * 2} ${y - dy * 0.36 - dx * 2}Z`, P(waist, mix(p.base, p.light, 0.2))) + S(`M${x - dy * 0.32} ${y + dx * 0.32}L${x + dy * 0.32} ${y - dx * 0.32}`, p.deep, 3, 'stroke-dasharray="1 8"');
}
/** Soft light and short rays: the cell has just woken. */
function waking(t, x, y, r) {
  const col = t[K.isDark(t) ? 'opc.base' : 'oligo.deep'];
  let o = A.glow(x, y, r * 2.5, t[K.isDark(t) ? 'opc.deep' : 'opc.base'], 0.75, 0.5);
  for (let i = 0; i < 12; i++) { const a = (i / 12) * 6.283 + 0.26; o += S(`M${(x + Math.cos(a) * r * 2.25).toFixed(1)} ${(y + Math.sin(a) * r * 2.25).toFixed(1)}L${(x + Math.cos(a) * r * 2.6).toFixed(1)} ${(y + Math.sin(a) * r * 2.6).toFixed(1)}`, col, 6); }
  return o;
}
const OLD = { W: 50, ax: 18, len: 236, gap: 52 };

function fibre(t, c, first, { bare, fresh, ghost = true }) {
  const segs = [];
  for (let s = first; s < c.len; s += OLD.len + OLD.gap) segs.push([Math.max(-30, s), Math.min(c.len + 30, s + OLD.len)]);
  const mid = ([a, b]) => c.at((a + b) / 2).x, kind = (q) => (mid(q) > fresh[0] && mid(q) < fresh[1] ? 2 : mid(q) > bare[0] && mid(q) < bare[1] ? 1 : 0);
  let back = K.under(c, 0, c.len, OLD.ax, { dy: 28, op: 0.2 }), front = '';
  for (const q of segs) if (kind(q) && ghost) back += K.ghost(t, c, ...q, OLD.W);
  back += K.tube(t, c, 0, c.len, OLD.ax, { ow: 3.4 });
  segs.forEach(([a], i) => { if (i) back += K.pores(t, c, a - OLD.gap / 2, OLD.ax, { r: 3.2, d: 9.5 }); });
  for (const q of segs) {
    const [a, b] = q, k = kind(q), n = (b - a - 40) / 2;
    if (!k) front += K.sleeve(t, c, a, b, OLD.W, { ax: OLD.ax });
    if (k === 2) front += K.sleeve(t, c, a + 2, a + 2 + n, 33, { ax: OLD.ax }) + K.sleeve(t, c, b - 2 - n, b - 2, 33, { ax: OLD.ax });
  }
  return { segs, back, front, mid, kind };
}

// ---------- repair-steps: wake, move, multiply, mature and wrap
function steps(t, { w, h }) {
  const dots = t[K.isDark(t) ? 'oligo.base' : 'oligo.deep'];
  const c = new Curve([[-60, 892], [220, 872], [560, 838], [900, 814], [1272, 804]], 3);
  const f = fibre(t, c, -206, { bare: [330, 1080], fresh: [640, 1080] });
  let o = K.backdrop(t, w, h, 61, 6) + f.back;
  o += K.crumbs(t, c, 440, 680, 7, { seed: 4, y0: 66, rows: 2, gap: 20, r0: 5, r1: 8 });
  o += waking(t, 214, 306, 47) + A.opc(t, 214, 306, 47, { seed: 5 });
  o += K.trail(t, [[312, 350], [328, 360], [344, 370]], dots);
  // on the move: long arms feel ahead, short ones trail
  o += A.opc(t, 426, 408, 45, { seed: 11, arms: [...ring(6, -0.75, 1.25, 45, { len: 1.45, seed: 3 }), ...ring(4, 2.2, 4.3, 45, { len: 0.95, seed: 6 })] });
  o += K.trail(t, [[526, 444], [548, 454], [566, 462]], dots);
  o += twins(t, 700, 498, 42, -34, 17);
  o += K.trail(t, [[792, 514], [808, 519], [822, 523]], dots);
  const feet = f.segs.filter((q) => f.kind(q) === 2).flatMap(([a, b]) => [c.at(a + 60).x, c.at(b - 60).x]);
  o += A.oligo(t, 914, 562, 64, { seed: 6, targets: feet.slice(0, 4).map((x, i) => foot(c, x, 1, 33, [0.14, 0.05, -0.04, -0.14][i])), extraArms: [-2.2, -1.55, -0.95, -0.35].map((a) => ({ a, len: 54, w0: 11, w1: 4, r0: 44 })) });
  return K.squeeze(o + f.front);
}

// ---------- repair-stalls: many come, few grow up
function stalls(t, { w, h }) {
  const c = new Curve([[-60, 642], [220, 622], [560, 596], [900, 600], [1272, 560]], 3);
  const f = fibre(t, c, -236, { bare: [200, 900], fresh: [5000, 5001] });
  let o = K.backdrop(t, w, h, 67, 6) + K.lesion(t, 530, 600, 408, 318, { seed: 11, pitch: 32 }) + f.back;
  o += K.crumbs(t, c, 300, 560, 6, { seed: 9, y0: 66, rows: 2, gap: 18, r0: 5, r1: 8 });
  for (const [x, y, r, seed] of [[226, 456, 46, 5], [404, 384, 42, 12], [592, 450, 46, 23], [330, 788, 45, 31], [560, 754, 43, 44]]) o += A.opc(t, x, y, r, { seed });
  o += A.oligo(t, 790, 372, 62, { seed: 6, targets: [foot(c, 748, 1, 34, 0.06)], extraArms: [-2.7, -2.0, -1.3, -0.5, 0.4].map((a) => ({ a, len: 58, w0: 12, w1: 4, r0: 42 })) });
  // an older cell outside the patch still holds its own sleeve
  o += A.oligo(t, 1008, 796, 54, { seed: 33, targets: [foot(c, 972, -1, OLD.W, -0.06)], extraArms: [-0.5, 0.3, 1.1, 2.0, 2.8].map((a) => ({ a, len: 50, w0: 11, w1: 4, r0: 38 })) });
  const s = nearest(c, 748);
  return K.squeeze(o + f.front + K.sleeve(t, c, s - 66, s + 66, 34, { ax: OLD.ax }));
}

export const pictures = { 'repair-steps': steps, 'repair-stalls': stalls };
