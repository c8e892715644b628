// Cells with arms: nerve cell, oligodendrocyte, OPC, astrocyte, resting microglia.
// Body and arms are drawn in two passes (edges, then fills), so that they look like one piece.
import { nucleus } from './cells.mjs';
import { mix, pal, radial, rng } from './colour.mjs';
import { Curve, blobPts, closed, f1 } from './curve.mjs';
import { C, P, shadow, spec } from './strokes.mjs';

function branchSet(x, y, list, { seed = 1, wob = 0.16, split = 1 }) {
  const R = rng(seed);
  const out = [];
  const go = (bx, by, a, len, w0, w1, depth) => {
    const n = 5;
    const pts = [[bx, by]];
    let ang = a;
    for (let i = 1; i <= n; i++) {
      ang += (R() - 0.5) * wob * 2;
      const q = pts.at(-1);
      pts.push([q[0] + (Math.cos(ang) * len) / n, q[1] + (Math.sin(ang) * len) / n]);
    }
    const c = new Curve(pts, 3);
    out.push({ c, w0, w1, depth });
    const e = pts.at(-1);
    if (depth < split) {
      const da = 0.38 + 0.25 * R();
      go(e[0], e[1], ang - da, len * (0.5 + 0.2 * R()), w1, w1 * 0.45, depth + 1);
      go(e[0], e[1], ang + da * 0.9, len * (0.5 + 0.25 * R()), w1, w1 * 0.45, depth + 1);
      if (R() > 0.6) {
        const m = pts[3];
        go(m[0], m[1], ang + (R() > 0.5 ? 1 : -1) * (0.7 + 0.3 * R()), len * 0.4, w1 * 0.8, w1 * 0.35, depth + 1);
      }
    }
  };
  for (const b of list)
    go(
      x + Math.cos(b.a) * (b.r0 || 0),
      y + Math.sin(b.a) * (b.r0 || 0),
      b.a,
      b.len,
      b.w0,
      b.w1 ?? b.w0 * 0.4,
      b.depth ?? 0,
    );
  return out;
}

const brW =
  (b, flare = 0) =>
  (s) => {
    const u = Math.max(0, Math.min(1, s / b.c.len));
    return (
      b.w1 +
      (b.w0 - b.w1) * (1 - u) ** (b.pw || 1.35) +
      (flare ? flare * Math.exp(-u * 7) : 0) +
      (b.foot ? b.foot * u ** 9 : 0)
    );
  };

export function branched(
  t,
  k,
  x,
  y,
  r,
  {
    seed = 1,
    arms = [],
    split = 1,
    wob = 0.16,
    ow,
    amp = 0.05,
    nuc = 0.45,
    shadowOn = true,
    extra = [],
    flare,
    sx = 1,
    sy = 1,
    dots = 6,
    gr = 2.6,
    nucOpt = {},
    fade = 0,
    fadeTo,
  } = {},
) {
  const p = pal(t, k, fade, fadeTo);
  ow = ow ?? Math.max(2.5, r * 0.045);
  const B = branchSet(x, y, arms, { seed, wob, split }).concat(extra);
  const body = blobPts(x, y, r, { n: 14, amp, seed, sx, sy });
  const bd = closed(body);
  flare = flare ?? r * 0.28;
  const rib = B.map((b) => b.c.ribbon(0, b.c.len, brW(b, b.depth ? 0 : flare), brW(b, b.depth ? 0 : flare), 5));
  const caps = B.map((b) => {
    const e = b.c.at(b.c.len);
    return [e.x, e.y, b.w1];
  });
  const [g, u] = radial(
    [
      [0, p.light],
      [0.16, mix(p.light, p.base, 0.6)],
      [0.34, p.base],
      [0.7, mix(p.base, p.deep, 0.55)],
      [1, p.deep],
    ],
    { user: 1, cx: x, cy: y, r: r * gr, fx: x - r * 0.34, fy: y - r * 0.42 },
  );
  let o = '<g>';
  if (shadowOn) o += shadow(x + r * 0.14, y + r * 0.98, r * 1.3, r * 0.6, 0.24);
  o += `<defs>${g}</defs><g fill="${p.edge}" stroke="${p.edge}" stroke-width="${f1(ow * 2)}" stroke-linejoin="round">${rib.map((d) => `<path d="${d}"/>`).join('')}<path d="${bd}"/>${caps.map((c) => `<circle cx="${f1(c[0])}" cy="${f1(c[1])}" r="${f1(c[2])}"/>`).join('')}</g>`;
  o += `<g fill="${u}">${rib.map((d) => `<path d="${d}"/>`).join('')}${caps.map((c) => `<circle cx="${f1(c[0])}" cy="${f1(c[1])}" r="${f1(c[2])}"/>`).join('')}<path d="${bd}"/></g>`;
  // light along arms
  for (const b of B) {
    const w = brW(b);
    const sgn = ((q) => (-0.35 * q.nx - 0.94 * q.ny >= 0 ? 1 : -1))(b.c.at(b.c.len / 2));
    {
      const s0 = b.depth ? b.c.len * 0.04 : Math.min(b.c.len * 0.5, r * 0.62 - (b.r00 || 0) * 0),
        L1 = b.c.len * 0.92;
      o += P(
        b.c.ribbon(
          s0,
          L1,
          (s) => sgn * w(s) * (0.2 + 0.42 * Math.min(1, (s - s0) / (r * 0.3 + 6))),
          (s) => -sgn * w(s) * (0.2 - 0.02 * Math.min(1, (s - s0) / (r * 0.3 + 6))),
          5,
        ),
        p.light,
        'opacity=".42"',
      );
    }
  }
  const R = rng(seed + 17);
  for (let i = 0; i < dots; i++) {
    const a = R() * 6.283,
      q = r * (0.6 + 0.25 * R());
    o += C(
      x + Math.cos(a) * q * sx,
      y + Math.sin(a) * q * sy,
      r * (0.03 + 0.035 * R()),
      i % 3 ? mix(p.base, p.deep, 0.6) : p.light,
      'opacity=".6"',
    );
  }
  if (nuc) o += nucleus(x + r * 0.05, y + r * 0.05, r * nuc, p, { seed: seed + 2, ...nucOpt });
  o += spec(x - r * 0.42 * sx, y - r * 0.52 * sy, r * 0.36, r * 0.18, -38, 0.8);
  return o + '</g>';
}

export const neuron = (t, x, y, r, o = {}) =>
  branched(t, 'nerve', x, y, r, {
    nuc: 0.42,
    amp: 0.07,
    gr: 2.9,
    ...o,
    arms:
      o.arms || [0, 1, 2, 3, 4, 5].map((i) => ({ a: (i / 6) * 6.283 + 0.3, len: r * 1.25, w0: r * 0.2, w1: r * 0.08 })),
  });

export const opc = (t, x, y, r, o = {}) => {
  const R = rng((o.seed || 1) + 8);
  const m = o.m || 9;
  return branched(t, 'opc', x, y, r, {
    nuc: 0.52,
    amp: 0.05,
    wob: 0.3,
    gr: 3,
    flare: r * 0.12,
    ow: Math.max(2.5, r * 0.07),
    ...o,
    arms:
      o.arms ||
      [...Array(m)].map((_, i) => ({
        a: (i / m) * 6.283 + (R() - 0.5) * 0.3,
        len: r * (1.0 + 0.55 * R()),
        w0: r * 0.12,
        w1: r * 0.055,
      })),
  });
};

export const astro = (t, x, y, r, o = {}) => {
  const m = o.m || 8,
    R = rng((o.seed || 1) + 8);
  return branched(t, 'astro', x, y, r, {
    nuc: 0.46,
    amp: 0.08,
    wob: 0.2,
    gr: 3.2,
    flare: r * 0.3,
    ...o,
    arms:
      o.arms ||
      [...Array(m)].map((_, i) => ({
        a: (i / m) * 6.283 + (R() - 0.5) * 0.25,
        len: r * (1.25 + 0.5 * R()),
        w0: r * 0.2,
        w1: r * 0.07,
      })),
  });
};

export const microglia = (t, x, y, r, o = {}) => {
  const m = o.m || 6,
    R = rng((o.seed || 1) + 8);
  return branched(t, 'phago', x, y, r, {
    nuc: 0.5,
    amp: 0.08,
    wob: 0.34,
    gr: 3,
    split: 2,
    flare: r * 0.2,
    ...o,
    arms:
      o.arms ||
      [...Array(m)].map((_, i) => ({
        a: (i / m) * 6.283 + (R() - 0.5) * 0.3,
        len: r * (1.1 + 0.4 * R()),
        w0: r * 0.13,
        w1: r * 0.06,
      })),
  });
};

export function oligo(t, x, y, r, { targets = [], seed = 1, ow = 3.2, extraArms = [], fade = 0, split = 1 } = {}) {
  // targets: [{x,y,bx,by}] end points
  const extra = targets.map((q, i) => {
    const dx = q.x - x,
      dy = q.y - y;
    const b = q.bend ?? 0.12,
      n = q.n || [0, -1],
      hN = q.hn ?? 70;
    const ex = q.x + n[0] * hN,
      ey = q.y + n[1] * hN;
    const pts = [
      [x + dx * 0.06, y + dy * 0.06],
      [x + (ex - x) * 0.5 - dy * b * 0.5, y + (ey - y) * 0.5 + dx * b * 0.5],
      [ex, ey],
      [q.x + n[0] * hN * 0.35, q.y + n[1] * hN * 0.35],
      [q.x, q.y],
    ];
    return { c: new Curve(pts, 3), w0: r * 0.22, w1: q.w1 ?? r * 0.11, depth: 0, foot: q.foot ?? r * 0.42, pw: 0.8 };
  });
  return branched(t, 'oligo', x, y, r, {
    seed,
    arms: extraArms,
    split,
    extra,
    amp: 0.035,
    nuc: 0.52,
    ow,
    flare: r * 0.2,
    gr: 3.6,
    fade,
    wob: 0.2,
  });
}
