// The nerve fibre, its myelin sleeves, its end, and the signal that leaps from gap to gap.
import { cell } from './cells.mjs';
import { mix, pal, radial, ramp } from './colour.mjs';
import { f1 } from './curve.mjs';
import { C, P, S, glow } from './strokes.mjs';

export function axonTube(t, c, s0, s1, W, { ow = 3, edge, op = 1 } = {}) {
  const p = pal(t, 'nerve');
  const Wf = typeof W === 'function' ? W : () => W;
  let o = `<g opacity="${op}">`;
  o += P(
    c.ribbon(s0, s1, Wf),
    edge || p.edge,
    `stroke="${edge || p.edge}" stroke-width="${ow * 2}" stroke-linejoin="round"`,
  );
  const N = 8;
  for (let k = 0; k < N; k++) {
    const f = k / (N - 1);
    const q = c.at((s0 + s1) / 2);
    o += P(
      c.ribbon(
        s0,
        s1,
        (s) => Wf(s) * (1 - f * 0.28),
        (s) => Wf(s) * (1 - f * 1.12),
      ),
      ramp(
        [
          [0, p.deep],
          [0.45, p.base],
          [1, p.light],
        ],
        f,
      ),
    );
  }
  return o + '</g>';
}

const capW =
  (W, a, b, cap, bulge = 0.05, pw = 0.5) =>
  (s) => {
    const d = Math.min(s - a, b - s);
    const e = d <= 0 ? 0 : d >= cap ? 1 : Math.sqrt(Math.max(0, 1 - (1 - d / cap) ** 2)) ** pw * 1;
    const m = 0.0;
    return (
      W *
      (m + (1 - m) * Math.min(1, e * 1)) *
      (1 + bulge * Math.sin(Math.PI * Math.max(0, Math.min(1, (s - a) / (b - a)))))
    );
  };

export function sleeve(
  t,
  c,
  a,
  b,
  W,
  { ow = 3, ax = 0, fade = 0, fadeTo, loops = 2, op = 1, shadowOn = true, N = 20, holes = null, cap } = {},
) {
  N = Math.max(N, Math.round(W * 0.42));
  const p = pal(t, 'myelin', fade, fadeTo || t['scar.light']),
    np = pal(t, 'nerve');
  p.edge = t['myelin.edge'];
  cap = cap ?? W * 0.92;
  const Wf = capW(W, a, b, cap, 0.05, 0.92);
  const hole = holes || (() => 1);
  const U = (s) => Wf(s) * hole(s, 1),
    D = (s) => Wf(s) * hole(s, -1);
  let o = `<g>`;
  if (shadowOn)
    o +=
      `<g transform="translate(5 ${f1(W * 0.42)})" data-sprite="1" filter="url(#soft10)">` +
      P(
        c.ribbon(
          a + 8,
          b - 8,
          (s) => U(s) * 0.92,
          (s) => D(s) * 0.96,
          8,
        ),
        '#0B2A3C',
        'opacity=".26"',
      ) +
      '</g>';
  o += P(c.ribbon(a, b, U, D), p.edge, `stroke="${p.edge}" stroke-width="${f1(ow * 2)}" stroke-linejoin="round"`);
  const st = [
    [0, mix(p.deep, p.edge, 0.08)],
    [0.1, p.deep],
    [0.3, mix(p.deep, p.base, 0.7)],
    [0.5, mix(p.base, p.light, 0.1)],
    [0.75, mix(p.base, p.light, 0.6)],
    [1, mix(p.light, '#ffffff', 0.3)],
  ];
  for (let k = 0; k < N; k++) {
    const f = k / (N - 1);
    o += P(
      c.ribbon(
        a + f * 6,
        b - f * 6,
        (s) => U(s) * (1 - f * 0.36),
        (s) => D(s) * (1 - f * 1.28),
      ),
      ramp(st, f),
    );
  }
  o += P(
    c.ribbon(
      a + cap * 0.6,
      b - cap * 0.6,
      (s) => -D(s) * 0.74,
      (s) => D(s) * 0.9,
    ),
    p.light,
    'opacity=".4"',
  );
  if (ax) {
    const w = (s) => Math.min(ax, U(s) * 0.8),
      v = (s) => Math.min(ax, D(s) * 0.8);
    const M2 = Math.max(6, Math.round(ax * 0.4));
    o += P(c.ribbon(a + 1, b - 1, w, v), mix(np.deep, p.base, 0.38));
    for (let k = 0; k < M2; k++) {
      const f = k / (M2 - 1);
      o += P(
        c.ribbon(
          a + 1,
          b - 1,
          (s) => w(s) * (0.96 - f * 0.34),
          (s) => v(s) * (0.92 - f * 0.98),
        ),
        ramp(
          [
            [0, mix(np.deep, p.base, 0.34)],
            [0.4, mix(np.base, p.base, 0.22)],
            [1, mix(np.light, p.light, 0.18)],
          ],
          f,
        ),
      );
    }
  }
  for (const e of [0, 1])
    for (let j = 0; j < loops; j++) {
      const dist = cap * (0.42 + 0.34 * j);
      const s = e ? b - dist : a + dist;
      const q = c.at(s);
      const w = Wf(s) * 0.95;
      const bow = (e ? 1 : -1) * W * 0.24;
      const wu = w * hole(s, 1),
        wd = w * hole(s, -1);
      o += S(
        `M${f1(q.x + q.nx * wu)} ${f1(q.y + q.ny * wu)}Q${f1(q.x + q.tx * bow * 2)} ${f1(q.y + q.ty * bow * 2)} ${f1(q.x - q.nx * wd)} ${f1(q.y - q.ny * wd)}`,
        p.edge,
        f1(2.6 - 0.6 * j),
        `opacity="${(0.5 - 0.2 * j).toFixed(2)}"`,
      );
    }
  o += P(
    c.ribbon(
      a + cap * 0.75,
      b - cap * 0.75,
      (s) => U(s) * 0.78,
      (s) =>
        -U(s) *
        (0.78 - 0.22 * Math.sin(Math.PI * Math.max(0, Math.min(1, (s - a - cap * 0.75) / (b - a - cap * 1.5))))),
    ),
    '#fff',
    'opacity=".8"',
  );
  return o + '</g>';
}

export function terminal(t, pts, x, y, r) {
  return cell(t, 'nerve', x, y, r, { nuc: 0, amp: 0.05, dots: 0, shadowOn: false });
}

// the signal: a bright orb with a bolt inside and thin rings (shape, not colour alone)
export function burst(t, x, y, r, { power = 1, rings = 2 } = {}) {
  let o = '<g>';
  if (power > 0.25) o += glow(x, y, r * 3, t['signal.glow'], 0.95 * power, 0.42);
  if (rings > 0)
    o += C(
      x,
      y,
      r * 1.38,
      'none',
      `stroke="${t['signal.ring']}" stroke-width="${f1(Math.max(2, r * 0.09))}" opacity="${f1(0.95 * power)}"`,
    );
  if (rings > 1)
    o += C(
      x,
      y,
      r * 1.8,
      'none',
      `stroke="${t['signal.ring']}" stroke-width="${f1(Math.max(1.6, r * 0.06))}" opacity="${(0.5 * power).toFixed(2)}"`,
    );
  const [g, u] = radial(
    [
      [0, '#FFFFFF'],
      [0.55, mix('#FFFFFF', t['signal.glow'], 0.3)],
      [1, t['signal.glow']],
    ],
    { cx: 0.45, cy: 0.42, r: 0.62 },
  );
  o += `<defs>${g}</defs>` + C(x, y, r, u, `stroke="${t['signal.edge']}" stroke-width="${f1(Math.max(2.2, r * 0.1))}"`);
  if (r > 11)
    o +=
      `<g transform="translate(${f1(x)} ${f1(y)}) scale(${(r / 25).toFixed(3)})">` +
      P(
        'M3 -17L-11 3H-2L-4 17L11 -4H2Z',
        t['signal.edge'],
        `stroke="${t['signal.edge']}" stroke-width="2" stroke-linejoin="round"`,
      ) +
      '</g>';
  return o + '</g>';
}

// dashed leap from one gap to the next
export function leap(t, c, s0, s1, h, { op = 1, arrow = true, w = 5 } = {}) {
  const a = c.at(s0),
    b = c.at(s1),
    m = c.at((s0 + s1) / 2);
  const mx = m.x + m.nx * h * 1.5,
    my = m.y + m.ny * h * 1.5;
  const q = (u) => [
    (1 - u) * (1 - u) * a.x + 2 * u * (1 - u) * mx + u * u * b.x,
    (1 - u) * (1 - u) * a.y + 2 * u * (1 - u) * my + u * u * b.y,
  ];
  let d = '';
  const u0 = 0.08,
    u1 = 0.82;
  for (let i = 0; i <= 30; i++) {
    const z = q(u0 + ((u1 - u0) * i) / 30);
    d += `${i ? 'L' : 'M'}${f1(z[0])} ${f1(z[1])}`;
  }
  const e = q(u1),
    e0 = q(u1 - 0.05);
  const an = Math.atan2(e[1] - e0[1], e[0] - e0[0]);
  const ring = op < 1 ? mix(t['signal.ring'], t['stage.top'], 1 - op) : t['signal.ring'];
  let o =
    `<g>` + S(d, t['stage.top'], w + 6, 'opacity=".85"') + S(d, ring, w, `stroke-dasharray="${w * 2.2} ${w * 2.2}"`);
  if (arrow)
    o +=
      `<g transform="translate(${f1(e[0])} ${f1(e[1])}) rotate(${f1((an * 180) / Math.PI)})">` +
      P(
        'M16 0L-10 -12L-5 0L-10 12Z',
        ring,
        `stroke="${t['stage.top']}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`,
      ) +
      '</g>';
  return o + '</g>';
}
