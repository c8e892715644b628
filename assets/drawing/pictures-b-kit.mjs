// Things the fibre, repair and stem-cell pictures share: light-weight fibres and sleeves (a tenth of the bytes of
// those in art.mjs, same look), soft shadows, loupes, dotted trails. Exports no picture of its own.
import * as A from './art.mjs';

export const { P, S, C, Curve, mix } = A;
export const isDark = (t) => t.ink === '#FFFFFF';
export const stage = (t, u = 0.5) => mix(t['stage.top'], t['stage.bottom'], u);
const CAST = '#0B2A3C'; // colour of every cast shadow

// ---------- compact geometry
const num = (v) => {
  const s = (Math.round(v * 10) / 10).toString();
  return s.replace(/^(-?)0\./, '$1.');
};
/** Leaves out points that move the outline by less than tol px (Douglas-Peucker). */
function thin(pts, tol = 0.2) {
  const keep = new Uint8Array(pts.length), todo = [[0, pts.length - 1]];
  keep[0] = keep[pts.length - 1] = 1;
  while (todo.length) {
    const [i, j] = todo.pop(), [ax, ay] = pts[i], dx = pts[j][0] - ax, dy = pts[j][1] - ay, l = Math.hypot(dx, dy);
    let worst = tol, at = -1;
    for (let k = i + 1; k < j; k++) {
      const px = pts[k][0] - ax, py = pts[k][1] - ay, e = l > 0.01 ? Math.abs(dx * py - dy * px) / l : Math.hypot(px, py);
      if (e > worst) { worst = e; at = k; }
    }
    if (at > 0) { keep[at] = 1; todo.push([i, at], [at, j]); }
  }
  return pts.filter((_, i) => keep[i]);
}
/** A closed (or open) polygon as relative line segments, thinned, rounded without drift. */
export function poly(all, close = true) {
  const pts = thin(all);
  let x = Math.round(pts[0][0] * 10), y = Math.round(pts[0][1] * 10);
  let d = `M${num(x / 10)} ${num(y / 10)}l`;
  pts.slice(1).forEach(([px, py], i) => {
    const nx = Math.round(px * 10), ny = Math.round(py * 10);
    const a = num((nx - x) / 10), b = num((ny - y) / 10);
    d += (i && a[0] !== '-' ? ' ' : '') + a + (b[0] === '-' ? '' : ' ') + b;
    x = nx;
    y = ny;
  });
  return close ? `${d}z` : d;
}
/** The same drawing with its absolute polygons written by poly(): half the bytes, nothing to be seen. */
export const squeeze = (svg) => svg.replace(/d="(M[-\d. ]+(?:L[-\d. ]+){3,})(Z?)"/g, (_, d, z) => `d="${poly(d.slice(1).split('L').map((q) => q.split(' ').map(Number)), !!z)}"`);
/** A smooth line along curve c from s0 to s1, moved sideways by off (up = positive). */
export function line(c, s0 = 0, s1 = c.len, off = 0, step = 36) {
  const n = Math.max(2, Math.ceil((s1 - s0) / step));
  const pts = [];
  for (let i = 0; i <= n; i++) {
    const s = s0 + ((s1 - s0) * i) / n, q = c.at(s), o = typeof off === 'function' ? off(s) : off;
    pts.push([q.x + q.nx * o, q.y + q.ny * o]);
  }
  return A.open(pts);
}
const CAPS = 9; // stations in the rounding of each end of a sleeve
const ends = (a, b, cap, mid) => {
  const list = [];
  for (let i = 0; i < CAPS; i++) list.push(a + cap * (1 - Math.cos((i / CAPS) * 1.5708)));
  const n = Math.max(1, Math.round((b - a - 2 * cap) / mid));
  for (let i = 0; i <= n; i++) list.push(a + cap + ((b - a - 2 * cap) * i) / n);
  for (let i = CAPS - 1; i >= 0; i--) list.push(b - cap * (1 - Math.cos((i / CAPS) * 1.5708)));
  return list;
};
/** The outline of a band: up(s) above and down(s) below the curve, at the stations of list. */
export function band(c, list, up, down) {
  const top = [], low = [];
  for (const s of list) {
    const q = c.at(s);
    top.push([q.x + q.nx * up(s), q.y + q.ny * up(s)]);
    low.push([q.x - q.nx * down(s), q.y - q.ny * down(s)]);
  }
  return poly(top.concat(low.reverse()));
}
const span = (a, b, step) => [...Array(Math.max(2, Math.ceil((b - a) / step)) + 1)].map((_, i, l) => a + ((b - a) * i) / (l.length - 1));

// ---------- soft things
export const blur = (inner, d = 10) => `<g filter="url(#soft${d})">${inner}</g>`;
export const under = (c, a, b, w, { dx = 5, dy = 20, op = 0.24 } = {}) =>
  `<g filter="url(#soft10)" transform="translate(${dx} ${dy})">${`<path d="${line(c, a, b)}" fill="none" stroke="${CAST}" stroke-width="${num(w * 2)}" opacity="${op}"/>`}</g>`;

// ---------- nerve fibre
/** A fibre of half-width W (number or function of s), lit from above. fade mixes it into the stage (far objects). */
export function tube(t, c, s0, s1, W, { ow = 3.2, fade = 0, N = Math.max(8, typeof W === 'number' ? Math.round(W * 0.55) : 12), cap = 'butt' } = {}) {
  const p = A.pal(t, 'nerve', fade, stage(t));
  const st = [[0, p.deep], [0.45, p.base], [1, p.light]];
  let o = '';
  if (typeof W === 'function') {
    const list = span(s0, s1, 12);
    o += P(band(c, list, W, W), p.edge, `stroke="${p.edge}" stroke-width="${ow * 2}" stroke-linejoin="round"`);
    for (let k = 0; k < N; k++) {
      const f = k / (N - 1);
      o += P(band(c, list, (s) => W(s) * (1 - f * 0.28), (s) => W(s) * (1 - f * 1.12)), A.ramp(st, f));
    }
    return `<g>${o}</g>`;
  }
  const l = `stroke-linecap="${cap}"`;
  o += `<path d="${line(c, s0, s1)}" fill="none" stroke="${p.edge}" stroke-width="${2 * (W + ow)}" ${l}/>`;
  for (let k = 0; k < N; k++) {
    const f = k / (N - 1);
    o += `<path d="${line(c, s0, s1, W * 0.42 * f)}" fill="none" stroke="${A.ramp(st, f)}" stroke-width="${num(2 * W * (1 - 0.7 * f))}" ${l}/>`;
  }
  return `<g>${o}</g>`;
}

// ---------- myelin
/** One myelin sleeve from a to b, half-width W, the fibre of half-width ax showing inside. holes(s, side) wears it. */
export function sleeve(t, c, a, b, W, { ow = 3, ax = 0, fade = 0, far = 0, loops = 2, shadow = true, N = 16, holes = null, cap = W * 0.92, inner = 1 } = {}) {
  const p = A.pal(t, 'myelin', far, stage(t)), n = A.pal(t, 'nerve', far, stage(t));
  if (fade) for (const k of ['light', 'base', 'deep']) p[k] = mix(p[k], t['scar.light'], fade);
  const list = ends(a, b, Math.min(cap, (b - a) * 0.48), holes ? 6 : 12);
  const capW = (s) => {
    const d = Math.min(s - a, b - s);
    const e = d <= 0 ? 0 : d >= cap ? 1 : Math.sqrt(Math.max(0, 1 - (1 - d / cap) ** 2)) ** 0.92;
    return W * e * (1 + 0.05 * Math.sin(Math.PI * Math.max(0, Math.min(1, (s - a) / (b - a)))));
  };
  const hole = holes || (() => 1), U = (s) => capW(s) * hole(s, 1), D = (s) => capW(s) * hole(s, -1);
  const into = (d) => (s) => Math.max(a + d, Math.min(b - d, s));
  let o = '<g>';
  if (shadow) o += `<g filter="url(#soft10)" transform="translate(5 ${num(W * 0.42)})">${P(band(c, span(a + 8, b - 8, 24), (s) => U(s) * 0.92, (s) => D(s) * 0.96), CAST, 'opacity=".26"')}</g>`;
  o += P(band(c, list, U, D), p.edge, `stroke="${p.edge}" stroke-width="${ow * 2}" stroke-linejoin="round"`);
  const st = [[0, mix(p.deep, p.edge, isDark(t) ? 0 : 0.08)], [0.1, p.deep], [0.3, mix(p.deep, p.base, 0.7)], [0.5, mix(p.base, p.light, 0.1)], [0.75, mix(p.base, p.light, 0.6)], [1, mix(p.light, '#ffffff', far ? 0 : 0.3)]];
  for (let k = 0; k < N; k++) {
    const f = k / (N - 1), g = into(f * 6);
    o += P(band(c, list.map(g), (s) => U(s) * (1 - f * 0.36), (s) => D(s) * (1 - f * 1.28)), A.ramp(st, f));
  }
  o += P(band(c, span(a + cap * 0.6, b - cap * 0.6, 16), (s) => -D(s) * 0.74, (s) => D(s) * 0.9), p.light, 'opacity=".4"');
  if (ax) {
    const m = Math.max(7, Math.round(ax * 0.45));
    let core = `<path d="${line(c, a + 5, b - 5, 0, 50)}" fill="none" stroke="${mix(n.deep, p.base, 0.38)}" stroke-width="${num(ax * 2)}"/>`;
    const sa = [[0, mix(n.deep, p.base, 0.34)], [0.4, mix(n.base, p.base, 0.22)], [1, mix(n.light, p.light, 0.18)]];
    for (let k = 0; k < m; k++) {
      const f = k / (m - 1);
      const up = 0.96 - f * 0.34, dn = 0.92 - f * 0.98;
      core += `<path d="${line(c, a + 5, b - 5, (ax * (up - dn)) / 2, 50)}" fill="none" stroke="${A.ramp(sa, f)}" stroke-width="${num(ax * (up + dn))}"/>`;
    }
    o += holes ? within(band(c, list, U, D), core) : core;
  }
  for (const e of [0, 1])
    for (let j = 0; j < loops; j++) {
      const d = cap * (0.42 + 0.34 * j), s = e ? b - d : a + d, q = c.at(s), bow = (e ? 1 : -1) * W * 0.24;
      const wu = capW(s) * 0.95 * hole(s, 1), wd = capW(s) * 0.95 * hole(s, -1);
      o += S(`M${num(q.x + q.nx * wu)} ${num(q.y + q.ny * wu)}Q${num(q.x + q.tx * bow * 2)} ${num(q.y + q.ty * bow * 2)} ${num(q.x - q.nx * wd)} ${num(q.y - q.ny * wd)}`, p.edge, num(2.6 - 0.6 * j), `opacity="${num(0.5 - 0.2 * j)}"`);
    }
  const hi = (s) => U(s) * (0.78 - 0.22 * Math.sin(Math.PI * Math.max(0, Math.min(1, (s - a - cap * 0.75) / (b - a - cap * 1.5)))));
  if (inner && b - a > cap * 1.6) o += P(band(c, span(a + cap * 0.75, b - cap * 0.75, 12), (s) => U(s) * 0.78, (s) => -hi(s)), '#fff', `opacity="${far ? 0.45 : 0.8}"`);
  return `${o}</g>`;
}
/** Smooth random wear for sleeve(): depth 0..1 of the half-width, one bay every `per` px. */
export const wear = (seed, depth, per = 90) => {
  const R = A.rng(seed), ph = [R() * 6, R() * 6, R() * 6];
  return (s, side) => {
    const v = 0.5 + 0.42 * Math.sin((s / per) * 6.28 + ph[0] + side * 1.7) + 0.17 * Math.sin((s / per) * 14.3 + ph[1] + side * 2.3) + 0.04 * Math.sin(s * 0.3 + ph[2]);
    return 1 - depth * Math.max(0, Math.min(1, v));
  };
};
/** Where a sleeve was: a faint form with a dotted outline. */
export function ghost(t, c, a, b, W, { op = isDark(t) ? 0.06 : 0.4, col = t['scar.edge'] } = {}) {
  const cap = W * 0.92, list = ends(a - 3, b + 3, cap, 24);
  const w = (s) => (W + 4) * Math.min(1, Math.sqrt(Math.max(0, 1 - (1 - Math.min(1, Math.max(0, Math.min(s - a + 3, b + 3 - s)) / cap)) ** 2)));
  return P(band(c, list, w, w), t.surface, `fill-opacity="${op}" stroke="${col}" stroke-width="4" stroke-dasharray="1 11" stroke-linecap="round"`);
}
/** The two rows of four pores in a gap. */
export function pores(t, c, s, ax, { r = 3, d = 9 } = {}) {
  let o = '';
  for (const k of [-1.5, -0.5, 0.5, 1.5])
    for (const v of [-0.58, 0.58]) {
      const q = c.at(s + k * d);
      o += C(q.x + q.nx * ax * v, q.y + q.ny * ax * v, r, t['nerve.light'], `stroke="${t['nerve.edge']}" stroke-width="1.4"`);
    }
  return o;
}
/** Crumbs of lost myelin, scattered below the stretch a..b of the curve. */
export function crumbs(t, c, a, b, n, { seed = 1, y0 = 50, rows = 3, gap = 24, r0 = 6, r1 = 12, sink = 1 } = {}) {
  const R = A.rng(seed), p = A.pal(t, 'myelin');
  const [g, u] = grad('r', [[0, p.light], [0.55, p.base], [1, p.deep]], { cx: 0.4, cy: 0.35, r: 0.7 });
  let o = g, cast = '';
  for (let i = 0; i < n; i++) {
    const q = c.at(a + ((b - a) * (i + 0.2 + 0.6 * R())) / n), y = q.y + sink * (y0 + (i % rows) * gap + R() * gap * 0.6), r = r0 + (r1 - r0) * R();
    cast += `<ellipse cx="${num(q.x + 4)}" cy="${num(y + r)}" rx="${num(r)}" ry="${num(r * 0.5)}"/>`;
    o += P(A.blob(q.x, y, r, { n: 7, amp: 0.16, seed: seed + i * 3 }), u, `stroke="${p.edge}" stroke-width="${num(Math.max(2, r * 0.18))}" stroke-linejoin="round"`)
      + `<ellipse cx="${num(q.x - r * 0.28)}" cy="${num(y - r * 0.34)}" rx="${num(r * 0.24)}" ry="${num(r * 0.13)}" fill="#fff" opacity=".75"/>`;
  }
  return (isDark(t) ? '' : `<g filter="url(#soft3)" fill="${CAST}" opacity=".24">${cast}</g>`) + o;
}

// ---------- paths, heads, frames
export const head = (t, x, y, deg, col, s = 1) =>
  `<g transform="translate(${num(x)} ${num(y)}) rotate(${num(deg)}) scale(${s.toFixed(2)})"><path d="M18 0L-10 -13L-4 0L-10 13Z" fill="${t.surface}" stroke="${t.surface}" stroke-width="9" stroke-linejoin="round"/><path d="M18 0L-10 -13L-4 0L-10 13Z" fill="${col}" stroke="${col}" stroke-width="3" stroke-linejoin="round"/></g>`;
/** The way of a cell: dots that grow along the curve, with a head. */
export function trail(t, pts, col, { r0 = 4, r1 = 8, tip = true, k = 4, size = 1.25 } = {}) {
  const c = new Curve(pts, 3);
  let o = '', s = 0;
  while (s < c.len - (tip ? 14 : 0)) {
    const r = r0 + (r1 - r0) * (s / c.len), q = c.at(s);
    o += C(q.x, q.y, r, col, `stroke="${t.surface}" stroke-width="${num(r * 0.6)}"`);
    s += r * k;
  }
  if (tip) {
    const q = c.at(c.len - 4), b = c.at(c.len - 16);
    o += head(t, q.x, q.y, (Math.atan2(q.y - b.y, q.x - b.x) * 180) / Math.PI, col, size);
  }
  return `<g>${o}</g>`;
}
/** Dashed leap of a signal over points (cubic through pts), with a head. */
export function hop(t, pts, { w = 6, op = 1 } = {}) {
  const c = new Curve(pts, 3), col = op < 1 ? mix(t['signal.ring'], stage(t, 0.3), 1 - op) : t['signal.ring'];
  const q = c.at(c.len), b = c.at(c.len - 16), d = line(c, 0, c.len - 12);
  return S(d, stage(t, 0.2), w + 6, 'opacity=".8"') + S(d, col, w, `stroke-dasharray="${w * 2.1} ${w * 2.1}"`)
    + `<g transform="translate(${num(q.x)} ${num(q.y)}) rotate(${num((Math.atan2(q.y - b.y, q.x - b.x) * 180) / Math.PI)})"><path d="M14 0L-12 -13L-6 0L-12 13Z" fill="${stage(t, 0.2)}" stroke="${stage(t, 0.2)}" stroke-width="7" stroke-linejoin="round"/><path d="M14 0L-12 -13L-6 0L-12 13Z" fill="${col}"/></g>`;
}
/** A round window with its own scene (inner is drawn round 0,0). */
export function loupe(t, x, y, r, inner, { ring = 12, line: lw = 4 } = {}) {
  const id = A.nid('cl');
  return `<g filter="url(#soft10)">${C(x + 6, y + 14, r + 6, CAST, 'opacity=".28"')}</g><clipPath id="${id}"><circle cx="${x}" cy="${y}" r="${r}"/></clipPath>`
    + `<g clip-path="url(#${id})"><g transform="translate(${x} ${y})">${inner}</g></g>${C(x, y, r, 'none', `stroke="${t.surface}" stroke-width="${ring}"`)}${C(x, y, r + ring / 2, 'none', `stroke="${isDark(t) ? t.line : t.ink}" stroke-width="${lw}"`)}`;
}
/** Clip any drawing to a path. */
export const within = (d, inner) => {
  const id = A.nid('cp');
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`;
};
export const grad = (kind, stops, o) => {
  const [g, u] = kind === 'r' ? A.radial(stops, o) : A.linear(stops, o);
  return [`<defs>${g}</defs>`, u];
};
/** Out-of-focus fibres and cells behind everything; fills the whole canvas. */
export const backdrop = (t, w, h, seed, n = 6) => A.backdrop(t, w, h, { seed, dark: isDark(t), n });
/** A lesion: hatched patch with a dashed edge, quiet enough for fibres to be read in front of it. */
export function lesion(t, x, y, rx, ry, { seed = 3, pitch = 30 } = {}) {
  const p = A.pal(t, 'scar'), dark = isDark(t), base = stage(t, y / 1110);
  const d = A.closed(A.blobPts(0, 0, 1, { n: 18, amp: 0.07, seed, harm: 4 }).map(([a, b]) => [x + a * rx, y + b * ry]));
  const [g, u] = grad('r', [[0, mix(base, p.base, dark ? 0.42 : 0.62)], [0.7, mix(base, p.base, dark ? 0.3 : 0.42)], [1, mix(base, p.light, dark ? 0.2 : 0.5)]], {});
  let hatch = '';
  for (let q = -rx - ry; q < rx + ry; q += pitch) hatch += `M${num(x + q - ry)} ${num(y + ry)}L${num(x + q + ry)} ${num(y - ry)}`;
  return g + P(d, u) + within(d, S(hatch, mix(base, p.deep, dark ? 0.55 : 0.5), 6)) + S(d, p.edge, 4.5, 'stroke-dasharray="20 14"');
}
