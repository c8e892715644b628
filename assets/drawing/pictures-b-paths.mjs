// One nerve cell and its fibre: a lost fibre with its detour, and the cell whose gaps a question asks for.
import * as A from './art.mjs';
import * as K from './pictures-b-kit.mjs';
const { Curve } = K;

// ---------- q-nerve-gaps: body, four sleeves, three clear gaps, end
function nerveGaps(t, { w, h }) {
  const W = 55, ax = 20, GAP = 92;
  const c = new Curve([[286, 322], [296, 420], [330, 556], [412, 680], [540, 736], [670, 690], [766, 582], [872, 506], [976, 540], [1024, 650], [1030, 756]], 2);
  const s0 = 84, s1 = c.len - 52, len = (s1 - s0 - 3 * GAP) / 4;
  const segs = [0, 1, 2, 3].map((i) => [s0 + i * (len + GAP), s0 + i * (len + GAP) + len]);
  let o = K.backdrop(t, w, h, 19, 6);
  o += A.neuron(t, 930, 1030, 132, { seed: 21, fade: 0.42, fadeTo: K.stage(t, 0.8), split: 1, wob: 0.12, gr: 2.3, ow: 3.2, shadowOn: false, arms: [{ a: 3.0, len: 230, w0: 28, w1: 9, r0: 70 }, { a: -2.55, len: 180, w0: 24, w1: 9, r0: 70 }, { a: -0.62, len: 190, w0: 24, w1: 9, r0: 70 }, { a: -0.1, len: 170, w0: 22, w1: 9, r0: 70 }] });
  o += K.under(c, 60, c.len - 20, ax, { dy: 30, op: 0.22 });
  const e = c.at(c.len - 4);
  const twigs = [[[e.x - 2, e.y - 14], [e.x - 14, e.y + 22], [e.x - 66, e.y + 52]], [[e.x, e.y - 14], [e.x + 2, e.y + 34], [e.x - 12, e.y + 92]], [[e.x + 2, e.y - 14], [e.x + 24, e.y + 24], [e.x + 48, e.y + 70]]].map((q) => new Curve(q, 3));
  for (const q of twigs) o += K.tube(t, q, 0, q.len, (s) => 13 - 4 * (s / q.len));
  o += K.tube(t, c, 0, c.len, (s) => ax * (1 - 0.3 * Math.max(0, (s - s1) / (c.len - s1))), { ow: 3.6 });
  for (const q of twigs) { const z = q.at(q.len); o += A.terminal(t, 0, z.x, z.y, 21); }
  const arm = (a, len, w0 = 21) => ({ a, len, w0, w1: w0 * 0.42, r0: 58 });
  o += A.neuron(t, 250, 276, 98, { seed: 4, split: 2, wob: 0.13, gr: 2.8, nuc: 0.42, ow: 3.8, flare: 14,
    arms: [arm(-2.85, 92), arm(-2.2, 104), arm(-1.55, 92), arm(-0.8, 106), arm(-0.12, 104), arm(2.75, 100), arm(2.2, 100)],
    extra: [{ c: new Curve([[252, 280], [286, 322], c.P[60], c.P[110]], 3), w0: 60, w1: ax - 1, depth: 0, pw: 1.2 }] });
  for (const [, b] of segs.slice(0, 3)) o += K.pores(t, c, b + GAP / 2, ax, { r: 3.8, d: 11 });
  for (const [a, b] of segs) o += K.sleeve(t, c, a, b, W, { ax, ow: 3.4 });
  return K.squeeze(o);
}

// ---------- lost-fibre: the straight way is gone, a neighbour cell offers a detour
const hops = (t, c, list, h, op = 1) => list.slice(1).map((s1, i) => {
  const a = c.at(list[i]), b = c.at(s1), m = c.at((list[i] + s1) / 2), at = (q, k) => [q.x + q.nx * k, q.y + q.ny * k];
  return K.hop(t, [at(a, 36), [(a.x + 2 * m.x) / 3 + m.nx * h * 0.86, (a.y + 2 * m.y) / 3 + m.ny * h * 0.86], [(b.x + 2 * m.x) / 3 + m.nx * h * 0.86, (b.y + 2 * m.y) / 3 + m.ny * h * 0.86], at(b, 58)], { op });
}).join('');

function lostFibre(t, { w, h }) {
  let o = K.backdrop(t, w, h, 29, 5);
  const ax = 15, W = 41, GAP = 54;
  const lost = new Curve([[296, 318], [400, 368], [540, 382], [700, 352], [830, 320], [930, 318]], 2);
  const branch = new Curve([lost.P[44], [400, 420], [410, 500], [388, 580], [346, 628]], 2);
  const way = new Curve([[352, 760], [440, 826], [560, 864], [700, 858], [830, 796], [924, 690], [976, 570], [1004, 470]], 2);
  const cut = lost.len * 0.44, put = (c, list, width, extra) => list.map(([a, b]) => K.sleeve(t, c, a, b, width, { ax, ...extra })).join('');
  // the sleeves that were on the lost part, then the way it took
  const gone = [[cut + 24, cut + 154], [cut + 154 + GAP, cut + 284 + GAP]];
  for (const q of gone) o += K.ghost(t, lost, ...q, W);
  const bare = K.band(lost, [...Array(40)].map((_, i) => cut + 14 + ((lost.len - 26 - cut) * i) / 39), () => ax, () => ax);
  o += `<path d="${bare}" fill="${t.surface}" fill-opacity="${K.isDark(t) ? 0.08 : 0.55}" stroke="${t['nerve.edge']}" stroke-width="4" stroke-dasharray="1 10" stroke-linecap="round"/>`;
  o += K.crumbs(t, lost, gone[0][0] + 20, gone[1][1] - 30, 8, { seed: 5, y0: W + 26, rows: 2, gap: 22, r0: 5, r1: 9 });
  // the target cell
  const arm = (a, len, w0 = 17, r0 = 46) => ({ a, len, w0, w1: w0 * 0.42, r0 });
  o += A.neuron(t, 1034, 330, 84, { seed: 15, split: 2, wob: 0.13, gr: 2.8, nuc: 0.43, ow: 3.4, arms: [arm(-2.5, 86), arm(-1.75, 96), arm(-1.0, 96), arm(-0.25, 100), arm(0.5, 100), arm(1.2, 92), arm(2.55, 76)] });
  // what is left of the fibre: a rounded, quiet end
  o += K.under(branch, 0, branch.len, ax, { dy: 20, op: 0.18 }) + K.under(way, 20, way.len, ax, { dy: 30, op: 0.22 });
  o += K.tube(t, branch, 0, branch.len, 11, { cap: 'round' });
  o += K.tube(t, lost, 40, cut - ax, ax, { cap: 'round' });
  const [ax0, ay0] = [232, 276];
  o += A.neuron(t, ax0, ay0, 84, { seed: 4, split: 2, wob: 0.13, gr: 2.9, nuc: 0.43, ow: 3.4, arms: [arm(-2.85, 80), arm(-2.2, 90), arm(-1.55, 82), arm(-0.8, 96), arm(-0.15, 90), arm(2.75, 84), arm(2.05, 108)], extra: [{ c: new Curve([[ax0, ay0 + 6], [296, 318], lost.P[36]], 3), w0: 44, w1: ax - 1, depth: 0, pw: 1.2 }] });
  o += put(lost, [[122, cut - 28]], W);
  // the neighbour and its fibre to the target
  const e = way.at(way.len);
  for (const p of [[-26, -22, -44, -54], [4, -30, 8, -66], [30, -14, 56, -40]]) { const q = new Curve([[e.x - 3, e.y + 8], [e.x + p[0] * 0.6, e.y + p[1] * 0.6], [e.x + p[2], e.y + p[3]]], 3); o += K.tube(t, q, 0, q.len, (s) => 9 - 3 * (s / q.len)); const z = q.at(q.len); o += A.terminal(t, 0, z.x, z.y, 13); }
  o += K.tube(t, way, 0, way.len, (s) => ax * (1 - 0.3 * Math.max(0, (s - way.len + 60) / 60)));
  const nx = 296, ny = 740;
  o += A.neuron(t, nx, ny, 80, { seed: 27, split: 2, wob: 0.13, gr: 2.9, nuc: 0.43, ow: 3.4, arms: [arm(-2.75, 86), arm(-2.2, 84), arm(-0.35, 92), arm(2.95, 84), arm(2.35, 92), arm(1.65, 90)], extra: [{ c: new Curve([[nx, ny], [352, 764], way.P[44], way.P[66]], 3), w0: 42, w1: ax - 1, depth: 0, pw: 1.2 }] });
  for (const p of [[-26, 2, -56, 26], [-16, 22, -20, 66], [8, 26, 26, 60]]) { const e = branch.at(branch.len), q = new Curve([[e.x, e.y], [e.x + p[0] * 0.6, e.y + p[1]], [e.x + p[2] * 0.62, e.y + p[3] * 0.7]], 3); o += K.tube(t, q, 0, q.len, (s) => 8 - 2 * (s / q.len)); const z = q.at(q.len); o += A.terminal(t, 0, z.x, z.y, 12); }
  const s0 = 78, n = 4, len = (way.len - s0 - 62 - GAP * (n - 1)) / n, segs = [...Array(n)].map((_, i) => [s0 + i * (len + GAP), s0 + i * (len + GAP) + len]);
  for (const [, b] of segs.slice(0, -1)) o += K.pores(t, way, b + GAP / 2, ax);
  o += put(way, segs, W);
  const g = segs.map(([, b]) => b + GAP / 2);
  o += hops(t, way, [s0 - 22, g[0], g[1]], W + 40) + A.burst(t, way.at(g[1]).x, way.at(g[1]).y, 32);
  return K.squeeze(o);
}

export const pictures = { 'lost-fibre': lostFibre, 'q-nerve-gaps': nerveGaps };
