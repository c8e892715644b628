// Round cells: body, nucleus, T cell, B cell and antibody, macrophage, stem cell, MSC, and crumbs of myelin.
import { mix, pal, radial, rng } from './colour.mjs';
import { Curve, blob, blobPts, closed, f1 } from './curve.mjs';
import { C, P, S, glow, shadow, spec } from './strokes.mjs';

export function nucleus(x, y, r, p, { seed = 3, sx = 1, sy = 1, rot = 0, op = 1 } = {}) {
  const R = rng(seed + 91);
  const [g, u] = radial(
    [
      [0, mix(p.nuc, p.light, 0.42)],
      [0.55, p.nuc],
      [1, mix(p.nuc, p.edge, 0.28)],
    ],
    { cx: 0.42, cy: 0.38, r: 0.68 },
  );
  let o = `<g opacity="${op}"><defs>${g}</defs>` + P(blob(x, y, r, { n: 12, amp: 0.04, seed, sx, sy, rot }), u);
  for (let i = 0; i < 6; i++) {
    const a = R() * 6.28,
      d = r * 0.62 * Math.sqrt(R());
    o += C(
      x + Math.cos(a) * d * sx,
      y + Math.sin(a) * d * sy,
      r * (0.06 + 0.07 * R()),
      mix(p.nuc, p.edge, 0.4),
      'opacity=".55"',
    );
  }
  o += C(x + r * 0.18 * sx, y + r * 0.12 * sy, r * 0.2, mix(p.nuc, p.edge, 0.55), 'opacity=".9"');
  o += spec(x - r * 0.3 * sx, y - r * 0.38 * sy, r * 0.42, r * 0.24, -35, 0.38);
  return o + '</g>';
}

export function cell(
  t,
  k,
  x,
  y,
  r,
  {
    seed = 1,
    amp = 0.035,
    n = 18,
    nuc = 0.46,
    nx = 0.08,
    ny = 0.06,
    ow,
    shadowOn = true,
    pts,
    dots = 7,
    sx = 1,
    sy = 1,
    rot = 0,
    fade = 0,
    fadeTo,
  } = {},
) {
  const p = pal(t, k, fade, fadeTo);
  ow = ow ?? Math.max(2.5, r * 0.05);
  const R = rng(seed + 7);
  const bp = pts || blobPts(x, y, r, { n, amp, seed, sx, sy, rot });
  const d = closed(bp);
  let o = '<g>';
  if (shadowOn) o += shadow(x + r * 0.12, y + r * 0.95, r * 1.15 * sx, r * 0.55, 0.26);
  const [g, u] = radial(
    [
      [0, p.light],
      [0.38, mix(p.light, p.base, 0.62)],
      [0.72, p.base],
      [0.92, mix(p.base, p.deep, 0.6)],
      [1, p.deep],
    ],
    {
      user: 1,
      cx: x + r * 0.02,
      cy: y + r * 0.05,
      r: r * 1.12 * Math.max(sx, sy),
      fx: x - r * 0.34 * sx,
      fy: y - r * 0.42 * sy,
    },
  );
  o +=
    `<defs>${g}</defs>` +
    P(d, p.edge, `stroke="${p.edge}" stroke-width="${f1(ow * 2)}" stroke-linejoin="round"`) +
    P(d, u);
  for (let i = 0; i < dots; i++) {
    const a = R() * 6.283,
      q = r * (0.58 + 0.26 * R());
    o += C(
      x + Math.cos(a) * q * sx,
      y + Math.sin(a) * q * sy,
      r * (0.03 + 0.035 * R()),
      i % 3 ? mix(p.base, p.deep, 0.55) : p.light,
      'opacity=".6"',
    );
  }
  if (nuc) o += nucleus(x + r * nx, y + r * ny, r * nuc, p, { seed: seed + 2 });
  // bounce light & rim
  const inner = closed(bp.map((q) => [x + (q[0] - x) * 0.9, y + (q[1] - y) * 0.9]));
  o += S(inner, '#fff', f1(r * 0.045), 'opacity=".28"');
  o += spec(x - r * 0.4 * sx, y - r * 0.52 * sy, r * 0.34, r * 0.17, -38, 0.85);
  return o + '</g>';
}

// T cell: scalloped ball, big nucleus, a few short two-pronged receptors. (No stalks all round: it must never look like a virus.)
export const scallop = (x, y, r, { n = 13, amp = 0.055, seed = 1, sx = 1, sy = 1 } = {}) => {
  const R = rng(seed),
    ph = R() * 6;
  const m = n * 6;
  return [...Array(m)].map((_, i) => {
    const a = (i / m) * 6.28319;
    const k = 1 + amp * (Math.abs(Math.cos((a * n) / 2 + ph)) * 2 - 1.2) + 0.015 * Math.sin(2 * a + ph);
    return [x + Math.cos(a) * r * k * sx, y + Math.sin(a) * r * k * sy];
  });
};

export function receptor(t, x, y, a, s = 1) {
  const d = 'M-3 0L9 0M9 -6.500L9 6.500M9 -6.500L14 -6.500M9 6.500L14 6.500';
  return `<g transform="translate(${f1(x)} ${f1(y)}) rotate(${f1((a * 180) / Math.PI)}) scale(${s.toFixed(2)})">${S(d, t['tcell.edge'], 8)}${S(d, mix(t['tcell.base'], t['tcell.light'], 0.45), 3.6)}</g>`;
}

export function tcell(t, x, y, r, o = {}) {
  const at = o.at ?? [0.35, 1.0, 1.65];
  const pts = o.pts || scallop(x, y, r, { seed: o.seed || 1 });
  let s = '';
  for (const a of at) s += receptor(t, x + Math.cos(a) * r * 0.98, y + Math.sin(a) * r * 0.98, a, r / 52);
  return `<g>${o.shadowOn === false ? '' : shadow(x + r * 0.12, y + r * 1.02, r * 1.2, r * 0.5, 0.24)}${s}${cell(t, 'tcell', x, y, r, { nuc: 0.62, nx: 0.03, ny: 0.03, dots: 4, seed: o.seed || 1, shadowOn: false, pts })}</g>`;
}

export function antibody(t, x, y, s, rot = 0) {
  const p = pal(t, 'bcell');
  const d = 'M0 14L0 0M0 0L-9 -11M0 0L9 -11';
  return `<g transform="translate(${f1(x)} ${f1(y)}) rotate(${f1(rot)}) scale(${s})">${S(d, p.edge, 8.6)}${S(d, p.base, 4.6)}${S('M-9 -11L-5 -6M9 -11L5 -6', p.light, 4.2)}</g>`;
}

export function bcell(t, x, y, r, o = {}) {
  const m = o.ys ?? 9,
    R = rng((o.seed || 1) + 5);
  let s = '';
  const ph = R() * 6;
  for (let i = 0; i < m; i++) {
    const a = ph + (i / m) * 6.283;
    s += antibody(t, x + Math.cos(a) * r * 1.13, y + Math.sin(a) * r * 1.13, r / 62, (a * 180) / Math.PI + 90);
  }
  return `<g>${shadow(x + r * 0.12, y + r * 1.05, r * 1.25, r * 0.55, 0.24)}${s}${cell(t, 'bcell', x, y, r, { amp: 0.025, n: 18, nuc: 0.5, nx: 0.1, ny: 0.1, seed: o.seed || 1, shadowOn: false, ...o })}</g>`;
}

export function crumb(t, x, y, r, seed = 1) {
  const p = pal(t, 'myelin');
  const [g, u] = radial(
    [
      [0, p.light],
      [0.55, p.base],
      [1, p.deep],
    ],
    { cx: 0.4, cy: 0.35, r: 0.7 },
  );
  return (
    `<defs>${g}</defs>` +
    P(
      blob(x, y, r, { n: 8, amp: 0.16, seed }),
      u,
      `stroke="${p.edge}" stroke-width="${f1(Math.max(2, r * 0.16))}" stroke-linejoin="round"`,
    ) +
    spec(x - r * 0.3, y - r * 0.35, r * 0.3, r * 0.18, -35, 0.8)
  );
}

// amoeboid phagocyte; arms: [{a,len,w}] angles in rad
export function phago(
  t,
  x,
  y,
  r,
  {
    seed = 1,
    arms = [],
    debris = 5,
    k = 'phago',
    nuc = 0.4,
    nxy = [-0.2, 0.1],
    sx = 1,
    sy = 1,
    dxy = [0.22, 0.05],
    ds = 0.42,
  } = {},
) {
  const n = 90,
    R = rng(seed + 3);
  const pts = [];
  const ph = [R() * 6, R() * 6, R() * 6];
  for (let i = 0; i < n; i++) {
    const a = (i / n) * 6.28319;
    let rr = 1 + 0.05 * Math.sin(3 * a + ph[0]) + 0.04 * Math.sin(5 * a + ph[1]) + 0.02 * Math.sin(9 * a + ph[2]);
    for (const q of arms) {
      let d = Math.atan2(Math.sin(a - q.a), Math.cos(a - q.a));
      rr += q.len * Math.exp(-(d * d) / (q.w * q.w));
    }
    pts.push([x + Math.cos(a) * r * rr * sx, y + Math.sin(a) * r * rr * sy]);
  }
  let o = cell(t, k, x, y, r, { pts, nuc: 0, dots: 9, seed, sx, sy });
  const p = pal(t, k);
  const N = nucleus(x + r * nxy[0], y + r * nxy[1], r * nuc, p, { seed: seed + 4, sx: 1.15, sy: 0.85, rot: -0.4 });
  let v = '';
  for (let i = 0; i < debris; i++) {
    const a = (i / debris) * 6.283 + 0.5 * R(),
      d = r * ds * (i % 2 ? 0.55 : 1) * (0.9 + 0.2 * R());
    const vx = x + r * dxy[0] + Math.cos(a) * d * sx,
      vy = y + r * dxy[1] + Math.sin(a) * d * sy * 0.85;
    const vr = r * (0.1 + 0.05 * R());
    v +=
      C(vx, vy, vr * 1.45, mix(p.light, '#ffffff', 0.25), `opacity=".75" stroke="${p.deep}" stroke-width="2"`) +
      crumb(t, vx, vy, vr, seed + i * 3 + 1);
  }
  return o.replace(/<\/g>$/, '') + N + v + '</g>';
}

export function stem(t, x, y, r, o = {}) {
  const p = pal(t, 'stem');
  const halo =
    o.halo === false
      ? ''
      : glow(x, y, r * 2.1, p.base, 0.55, 0.5) +
        C(
          x,
          y,
          r * 1.3,
          'none',
          `stroke="${t['ink'] === '#FFFFFF' ? p.base : p.deep}" stroke-width="${f1(Math.max(2.5, r * 0.045))}" stroke-dasharray="${f1(r * 0.02)} ${f1(r * 0.235)}" stroke-linecap="round" opacity=".95"`,
        );
  return `<g>${halo}${cell(t, 'stem', x, y, r, { amp: 0.012, n: 16, nuc: 0.5, nx: 0.03, ny: 0.04, dots: 6, ...o })}</g>`;
}

export function msc(t, x, y, r, { rot = 0, seed = 1, len = 2.6, bend = 0.22, shadowOn = true } = {}) {
  const p = pal(t, 'msc');
  const c = new Curve(
    [
      [-len * r, bend * r * 0.9],
      [-len * r * 0.5, -bend * r * 0.35],
      [0, -bend * r * 0.15],
      [len * r * 0.5, bend * r * 0.15],
      [len * r, -bend * r * 0.8],
    ],
    3,
  );
  const L = c.len;
  const w = (s) => {
    const u = Math.abs(s / L - 0.5) * 2;
    return r * (0.07 + 0.6 * (1 - u ** 1.25) ** 2.1);
  };
  const ow = Math.max(2.5, r * 0.06);
  const d = c.ribbon(0, L, w);
  const [g, u] = radial(
    [
      [0, p.light],
      [0.35, p.base],
      [1, p.deep],
    ],
    { user: 1, cx: 0, cy: 0, r: len * r * 0.95, fx: -r * 0.25, fy: -r * 0.3 },
  );
  let o = `<g transform="translate(${f1(x)} ${f1(y)}) rotate(${rot})">`;
  if (shadowOn) o += shadow(r * 0.1, r * 0.72, len * r * 0.8, r * 0.4, 0.24);
  o +=
    `<defs>${g}</defs>` +
    P(d, p.edge, `stroke="${p.edge}" stroke-width="${f1(ow * 2)}" stroke-linejoin="round"`) +
    P(d, u);
  for (const k of [-0.5, 0.05, 0.55])
    o += S(
      c.path(L * 0.12, L * 0.88, 0).replace(/M.*/, (m) => {
        let dd = '';
        for (let i = 0; i <= 20; i++) {
          const s = L * (0.14 + (0.72 * i) / 20),
            q = c.at(s);
          dd += `${i ? 'L' : 'M'}${f1(q.x + q.nx * w(s) * k)} ${f1(q.y + q.ny * w(s) * k)}`;
        }
        return dd;
      }),
      p.light,
      f1(r * 0.035),
      'opacity=".55"',
    );
  o += nucleus(0, -bend * r * 0.1, r * 0.34, p, { seed, sx: 1.35, sy: 0.85 });
  o += P(
    c.ribbon(
      L * 0.26,
      L * 0.62,
      (s) => w(s) * 0.78,
      (s) => -w(s) * 0.55,
    ),
    '#fff',
    'opacity=".45"',
  );
  return o + '</g>';
}
