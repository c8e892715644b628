// Lines and outlines: splines, blobs, polylines kept small, and Curve, along which tubes and sleeves are drawn.
import * as A from '../art.mjs';
import { rng } from './colour.mjs';
import { P } from './strokes.mjs';

export const f1 = (v) => (Math.round(v * 10) / 10).toString();

export const closed = (p) => {
  const n = p.length;
  let d = `M${f1(p[0][0])} ${f1(p[0][1])}`;
  for (let i = 0; i < n; i++) {
    const a = p[(i - 1 + n) % n],
      b = p[i],
      c = p[(i + 1) % n],
      e = p[(i + 2) % n];
    d += `C${f1(b[0] + (c[0] - a[0]) / 6)} ${f1(b[1] + (c[1] - a[1]) / 6)} ${f1(c[0] - (e[0] - b[0]) / 6)} ${f1(c[1] - (e[1] - b[1]) / 6)} ${f1(c[0])} ${f1(c[1])}`;
  }
  return d + 'Z';
};

export const open = (p) => {
  const n = p.length;
  let d = `M${f1(p[0][0])} ${f1(p[0][1])}`;
  for (let i = 0; i < n - 1; i++) {
    const a = p[Math.max(0, i - 1)],
      b = p[i],
      c = p[i + 1],
      e = p[Math.min(n - 1, i + 2)];
    d += `C${f1(b[0] + (c[0] - a[0]) / 6)} ${f1(b[1] + (c[1] - a[1]) / 6)} ${f1(c[0] - (e[0] - b[0]) / 6)} ${f1(c[1] - (e[1] - b[1]) / 6)} ${f1(c[0])} ${f1(c[1])}`;
  }
  return d;
};

export const blobPts = (cx, cy, r, { n = 14, amp = 0.06, seed = 1, sx = 1, sy = 1, rot = 0, harm = 3 } = {}) => {
  const R = rng(seed),
    ph = [...Array(harm)].map(() => R() * 6.283),
    am = [...Array(harm)].map((_, i) => (0.5 + R()) / (i + 1));
  const s = am.reduce((a, b) => a + b);
  const c = Math.cos(rot),
    q = Math.sin(rot);
  return [...Array(n)].map((_, i) => {
    const a = (i / n) * 6.28319;
    let k = 1;
    for (let j = 0; j < harm; j++) k += ((amp * am[j]) / s) * 2 * Math.sin((j + 2) * a + ph[j]);
    const x = Math.cos(a) * r * k * sx,
      y = Math.sin(a) * r * k * sy;
    return [cx + x * c - y * q, cy + x * q + y * c];
  });
};

export const blob = (...a) => closed(blobPts(...a));

// a polyline as small as it can be: points that lie on the line (0.12 px) left out, steps in tenths relative to the one before
const thin = (p, tol = 0.12) => {
  const keep = new Uint8Array(p.length);
  keep[0] = keep[p.length - 1] = 1;
  const todo = [[0, p.length - 1]];
  while (todo.length) {
    const [i, j] = todo.pop();
    if (j - i < 2) continue;
    const [ax, ay] = p[i],
      dx = p[j][0] - ax,
      dy = p[j][1] - ay,
      l = Math.hypot(dx, dy);
    let m = -1,
      best = tol;
    for (let k = i + 1; k < j; k++) {
      const ux = p[k][0] - ax,
        uy = p[k][1] - ay;
      const d = l < 1e-6 ? Math.hypot(ux, uy) : Math.abs(ux * dy - uy * dx) / l;
      if (d > best) {
        best = d;
        m = k;
      }
    }
    if (m >= 0) {
      keep[m] = 1;
      todo.push([i, m], [m, j]);
    }
  }
  return p.filter((_, i) => keep[i]);
};

const tenth = (v) => {
  const q = (v / 10)
    .toFixed(1)
    .replace(/^(-?)0\./, '$1.')
    .replace(/\.0$/, '');
  return q === '-0' || q === '' || q === '-' ? '0' : q;
};

export const poly = (pts) => {
  const q = thin(pts).map((p) => [Math.round(p[0] * 10), Math.round(p[1] * 10)]);
  let d = `M${tenth(q[0][0])} ${tenth(q[0][1])}l`;
  for (let i = 1; i < q.length; i++) {
    const x = tenth(q[i][0] - q[i - 1][0]),
      y = tenth(q[i][1] - q[i - 1][1]);
    d += (i > 1 && x[0] !== '-' ? ' ' : '') + x + (y[0] === '-' ? '' : ' ') + y;
  }
  return d;
};

export class Curve {
  constructor(pts, step = 2) {
    const P = [];
    const n = pts.length;
    for (let i = 0; i < n - 1; i++) {
      const a = pts[Math.max(0, i - 1)],
        b = pts[i],
        c = pts[i + 1],
        e = pts[Math.min(n - 1, i + 2)];
      const m = Math.max(8, Math.ceil(Math.hypot(c[0] - b[0], c[1] - b[1]) / step));
      for (let j = 0; j < m; j++) {
        const t = j / m,
          t2 = t * t,
          t3 = t2 * t;
        P.push(
          [0, 1].map(
            (k) =>
              0.5 *
              (2 * b[k] +
                (c[k] - a[k]) * t +
                (2 * a[k] - 5 * b[k] + 4 * c[k] - e[k]) * t2 +
                (3 * b[k] - a[k] - 3 * c[k] + e[k]) * t3),
          ),
        );
      }
    }
    P.push(pts[n - 1]);
    this.P = P;
    this.L = [0];
    for (let i = 1; i < P.length; i++)
      this.L.push(this.L[i - 1] + Math.hypot(P[i][0] - P[i - 1][0], P[i][1] - P[i - 1][1]));
    this.len = this.L.at(-1);
  }
  at(s) {
    s = Math.max(0, Math.min(this.len, s));
    let lo = 0,
      hi = this.L.length - 1;
    while (hi - lo > 1) {
      const m = (lo + hi) >> 1;
      this.L[m] <= s ? (lo = m) : (hi = m);
    }
    const u = (s - this.L[lo]) / (this.L[hi] - this.L[lo] || 1);
    const a = this.P[lo],
      b = this.P[hi];
    const i0 = Math.max(0, lo - 2),
      i1 = Math.min(this.P.length - 1, hi + 2);
    let tx = this.P[i1][0] - this.P[i0][0],
      ty = this.P[i1][1] - this.P[i0][1];
    const l = Math.hypot(tx, ty) || 1;
    tx /= l;
    ty /= l;
    return { x: a[0] + (b[0] - a[0]) * u, y: a[1] + (b[1] - a[1]) * u, tx, ty, nx: ty, ny: -tx };
  } // n points 'up' for left-to-right curves
  path(s0 = 0, s1 = this.len, off = 0, step = 6) {
    const A = [];
    const n = Math.max(2, Math.ceil((s1 - s0) / step));
    for (let i = 0; i <= n; i++) {
      const q = this.at(s0 + ((s1 - s0) * i) / n);
      A.push([q.x + q.nx * off, q.y + q.ny * off]);
    }
    return poly(A);
  }
  ribbon(s0, s1, wUp, wDn = wUp, step = 4) {
    const n = Math.max(4, Math.ceil((s1 - s0) / step));
    const A = [],
      B = [];
    const W = (w, s) => (typeof w === 'function' ? w(s) : w);
    for (let i = 0; i <= n; i++) {
      const s = s0 + ((s1 - s0) * i) / n,
        q = this.at(s);
      A.push([q.x + q.nx * W(wUp, s), q.y + q.ny * W(wUp, s)]);
      B.push([q.x - q.nx * W(wDn, s), q.y - q.ny * W(wDn, s)]);
    }
    return poly(A.concat(B.reverse())) + 'Z';
  }
}

/** The curve through `pts`, led straight on by `far` at both ends; `base` is where the first of them lies on it. */
export function ledOn(pts, far, step) {
  const on = ([x, y], [x1, y1], d) => [x + d, y + (d * (y1 - y)) / (x1 - x)];
  const c = new Curve([on(pts[0], pts[1], -far), ...pts, on(pts.at(-1), pts.at(-2), far)], step);
  let base = 0;
  while (c.at(base).x < pts[0][0]) base += 0.5;
  return { c, base };
}
