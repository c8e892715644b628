// Fibres seen large: healthy and with a lesion, old and new myelin. Both pictures of a pair come from one function,
// so that the divider between them compares the same things at the same place.
import * as A from './art.mjs';
import * as K from './pictures-b-kit.mjs';

const wideBackdrop = (t, w, h, bleed, seed, n) => `<g transform="translate(${-bleed} 0)">${K.backdrop(t, w + 2 * bleed, h, seed, n)}</g>`;

// ---------- fibre-healthy, fibre-lesion
const LANES = [
  { pts: [[-60, 270], [200, 248], [520, 210], [860, 200], [1272, 150]], W: 45, ax: 16, first: -150 },
  { pts: [[-60, 452], [220, 446], [540, 410], [880, 392], [1272, 356]], W: 50, ax: 18, first: -36 },
  { pts: [[-60, 742], [240, 720], [560, 684], [900, 652], [1272, 640]], W: 52, ax: 19, first: -190 },
  { pts: [[-60, 930], [260, 926], [600, 892], [940, 866], [1272, 832]], W: 47, ax: 17, first: -80 },
];
const PATCH = { x: 662, y: 546, rx: 388, ry: 392 };
const depthAt = ({ x, y }) => Math.hypot((x - PATCH.x) / PATCH.rx, (y - PATCH.y) / PATCH.ry);
const smooth = (a, b, v) => { const u = Math.max(0, Math.min(1, (v - a) / (b - a))); return u * u * (3 - 2 * u); };

function fibres(t, { w, h, bleed }, hurt) {
  const LEN = 262, GAP = 48;
  let o = wideBackdrop(t, w, h, bleed, 41, 7);
  for (const [y, W] of [[70, 24], [1042, 26]]) {
    const { c, base } = A.ledOn([[-40, y + 30], [300, y + 8], [760, y], [1260, y - 34]], bleed, 3);
    o += K.tube(t, c, 0, c.len, 9, { fade: 0.45, ow: 2.4 });
    for (let s = base + (y % 200) - 120 - 218; s < c.len; s += 218) o += K.sleeve(t, c, Math.max(-20, s), Math.min(c.len + 20, s + 184), W, { ax: 9, far: 0.45, shadow: false, N: 6, ow: 2.4, loops: 1 });
  }
  if (hurt) o += K.lesion(t, PATCH.x, PATCH.y, PATCH.rx, PATCH.ry, { seed: 6 });
  const lanes = LANES.map((l) => {
    const { c, base } = A.ledOn(l.pts, bleed, 3), segs = [];
    for (let j = -1, s = base + l.first - LEN - GAP; s < c.len + 10; j++, s += LEN + GAP) segs.push([Math.max(-30, s), Math.min(c.len + 30, s + LEN), j]);
    return { ...l, c, segs: segs.filter(([a, b]) => b > 20 && a < c.len && b - a > 60) };
  });
  const state = (l, [a, b]) => (!hurt ? 0 : Math.min(...[0.15, 0.5, 0.85].map((u) => depthAt(l.c.at(a + (b - a) * u)))) < 0.48 ? 2 : [0, 0.5, 1].some((u) => depthAt(l.c.at(a + (b - a) * u)) < 0.9) ? 1 : 0);
  for (const l of lanes) for (const q of l.segs) if (state(l, q)) o += K.ghost(t, l.c, q[0], q[1], l.W);
  for (const [i, l] of lanes.entries()) {
    const thin = hurt && i === 2 ? (s) => l.ax * (1 - 0.52 * smooth(0.75, 0.25, depthAt(l.c.at(s)))) : null;
    o += K.under(l.c, 0, l.c.len, l.ax, { dy: 26, op: 0.2 });
    o += K.tube(t, l.c, 0, l.c.len, thin || l.ax);
    l.segs.forEach(([a], n) => { if (n) o += K.pores(t, l.c, a - GAP / 2, thin ? thin(a - GAP / 2) : l.ax, { r: thin ? 2.6 : 3 }); });
  }
  // one oligodendrocyte holds sleeves of two fibres; in the lesion one arm has lost its sleeve and is drawn in
  const foot = (li, x, side, extra) => {
    const l = lanes[li]; let s = 0; while (l.c.at(s).x < x) s += 3;
    const q = l.c.at(s), k = side * l.W * 0.8;
    return { x: q.x + q.nx * k, y: q.y + q.ny * k, n: [q.nx * side, q.ny * side], hn: 36, w1: 7, foot: 17, ...extra };
  };
  const arms = [foot(1, 150, -1, { bend: 0.12 }), foot(2, 196, 1, { bend: -0.08 })];
  if (!hurt) arms.push(foot(1, 390, -1, { bend: -0.1 }), foot(2, 384, 1, { bend: 0.1 }));
  o += A.oligo(t, 262, 580, 43, { targets: arms, seed: 9, split: 1, extraArms: [{ a: 2.9, len: 52, w0: 9, w1: 4, r0: 30 }, { a: 0.02, len: 50, w0: 9, w1: 4, r0: 30 }, ...(hurt ? [{ a: -0.75, len: 46, w0: 12, w1: 5, r0: 28 }, { a: 0.75, len: 46, w0: 12, w1: 5, r0: 28 }] : [])] });
  for (const [i, l] of lanes.entries()) {
    for (const q of l.segs) {
      const [a, b, j] = q, k = state(l, q);
      if (!k) o += K.sleeve(t, l.c, a, b, l.W, { ax: l.ax });
      else if (k === 1) {
        const v = K.wear(3 + i * 7 + j, 1, 118);
        o += K.sleeve(t, l.c, a, b, l.W, { ax: l.ax, loops: 0, fade: 0.1, N: 12, holes: (s, side) => 1 - (1 - v(s, side)) * (1 - (l.ax + 4) / l.W) * smooth(1.06, 0.7, depthAt(l.c.at(s))) });
      } else {
        const end = (u, v2, W, sd) => K.sleeve(t, l.c, u, v2, W, { ax: l.ax * 0.9, loops: 0, fade: 0.18, cap: 26, shadow: false, N: 12, holes: K.wear(sd, 0.45, 62) });
        if (depthAt(l.c.at(a)) > 0.5) o += end(a, a + 56, l.W * 0.78, i + 3);
        if (depthAt(l.c.at(b)) > 0.5) o += end(b - 48, b, l.W * 0.7, i + 5);
      }
    }
    if (hurt) for (const q of l.segs) {
      const k = state(l, q), [a, b, j] = q;
      if (k === 2) o += K.crumbs(t, l.c, a + 30, b - 30, 9, { seed: 7 + i * 5 + j, y0: l.W + 22, rows: 3, gap: 20 });
      else if (k === 1 && depthAt(l.c.at((a + b) / 2)) < 0.95) o += K.crumbs(t, l.c, a + 60, b - 60, 4, { seed: 17 + i * 5 + j, y0: l.W + 20, rows: 2, gap: 16, r0: 4.5, r1: 8 });
    }
  }
  // the same microglia: at rest in the healthy picture, busy with crumbs in the lesion
  o += hurt ? A.phago(t, 716, 566, 50, { seed: 8, sx: 1.2, sy: 0.85, debris: 5, nuc: 0.38, nxy: [-0.5, -0.12], dxy: [0.3, 0], ds: 0.42, arms: [{ a: 0.6, len: 0.55, w: 0.24 }, { a: 2.6, len: 0.5, w: 0.24 }, { a: -2.7, len: 0.3, w: 0.2 }, { a: -0.5, len: 0.34, w: 0.2 }] })
    : A.microglia(t, 716, 548, 27, { seed: 7 });
  return K.squeeze(o);
}

// ---------- myelin-before, myelin-repaired: each long thick sleeve of the middle comes back as two thin short ones
const ROWS = [
  { pts: [[-60, 330], [240, 296], [600, 272], [940, 282], [1272, 250]], first: -256 },
  { pts: [[-60, 596], [260, 580], [600, 548], [940, 536], [1272, 522]], first: -96 },
  { pts: [[-60, 858], [260, 858], [600, 830], [940, 800], [1272, 800]], first: -330 },
];
const OLD = { W: 62, len: 418, gap: 58, ax: 22 }, NEW = { W: 38, len: 182, ax: 22 };

function rewrapped(t, { w, h, bleed }, after) {
  let o = wideBackdrop(t, w, h, bleed, 52, 6);
  for (const y of [52, 1066]) {
    const { c, base } = A.ledOn([[-40, y + 20], [400, y - 4], [820, y + 4], [1260, y - 18]], bleed, 3);
    o += K.tube(t, c, 0, c.len, 10, { fade: 0.5, ow: 2.4 });
    for (let s = base + (y % 300) - 220 - 330; s < c.len; s += 330) o += K.sleeve(t, c, Math.max(-20, s), Math.min(c.len + 20, s + 290), 29, { ax: 10, far: 0.5, shadow: false, N: 6, ow: 2.4, loops: 1 });
  }
  const rows = ROWS.map((l, i) => {
    const { c, base } = A.ledOn(l.pts, bleed, 3), segs = [];
    for (let s = base + l.first - OLD.len - OLD.gap; s < c.len; s += OLD.len + OLD.gap) segs.push([Math.max(-40, s), Math.min(c.len + 40, s + OLD.len)]);
    return { c, segs: segs.filter(([a, b]) => b > 30).map(([a, b]) => ({ a, b, re: after && c.at((a + b) / 2).x > 250 && c.at((a + b) / 2).x < 1000 })), i };
  });
  for (const { c, segs } of rows) {
    o += K.under(c, 0, c.len, OLD.ax, { dy: 34, op: 0.2 }) + segs.filter((q) => q.re).map((q) => K.ghost(t, c, q.a, q.b, OLD.W)).join('');
    o += K.tube(t, c, 0, c.len, OLD.ax, { ow: 3.6 });
    segs.forEach((q, j) => {
      if (j) o += K.pores(t, c, q.a - OLD.gap / 2, OLD.ax, { r: 3.6, d: 10.5 });
      if (q.re) o += K.pores(t, c, (q.a + q.b) / 2, OLD.ax, { r: 3.6, d: 10.5 });
    });
  }
  const foot = (r, x, side, k, bend) => {
    const { c } = rows[r]; let s = 0; while (c.at(s).x < x) s += 3;
    const q = c.at(s), d = side * k;
    return { x: q.x + q.nx * d, y: q.y + q.ny * d, n: [q.nx * side, q.ny * side], hn: 40, w1: 8, foot: 19, bend };
  };
  const e = after ? NEW.W * 0.8 : OLD.W * 0.8;
  const arms = after
    ? [foot(1, 410, 1, e, 0.1), foot(1, 690, 1, e, -0.1), foot(0, 420, -1, e, -0.1), foot(0, 700, -1, e, 0.1)]
    : [foot(1, 420, 1, e, 0.1), foot(0, 430, -1, e, -0.1), foot(0, 720, -1, e, 0.1)];
  o += A.oligo(t, 556, 420, 47, { targets: arms, seed: 14, extraArms: [{ a: 3.1, len: 46, w0: 9, w1: 4, r0: 34 }, { a: -0.02, len: 46, w0: 9, w1: 4, r0: 34 }] });
  const more = after
    ? [foot(2, 436, 1, e, 0.1), foot(2, 640, 1, e, 0.02), foot(2, 852, 1, e, -0.1), foot(1, 866, -1, OLD.W * 0.8, 0.1)]
    : [foot(2, 442, 1, e, 0.1), foot(2, 690, 1, e, 0), foot(1, 866, -1, OLD.W * 0.8, 0.1)];
  o += A.oligo(t, 652, 690, 45, { targets: more, seed: 21, extraArms: [{ a: -2.7, len: 40, w0: 9, w1: 4, r0: 34 }, { a: 3.0, len: 44, w0: 9, w1: 4, r0: 34 }] });
  for (const { c, segs } of rows)
    for (const q of segs)
      o += q.re
        ? K.sleeve(t, c, q.a + 4, q.a + 4 + NEW.len, NEW.W, { ax: NEW.ax }) + K.sleeve(t, c, q.b - 4 - NEW.len, q.b - 4, NEW.W, { ax: NEW.ax })
        : K.sleeve(t, c, q.a, q.b, OLD.W, { ax: OLD.ax, ow: 3.4, loops: 3 });
  return K.squeeze(o);
}

export const wide = {
  'fibre-healthy': (t, env) => fibres(t, env, false),
  'fibre-lesion': (t, env) => fibres(t, env, true),
  'myelin-before': (t, env) => rewrapped(t, env, false),
  'myelin-repaired': (t, env) => rewrapped(t, env, true),
};
