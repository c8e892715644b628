// What lies behind or around: soft backdrop (left out where Qt draws) and the hatched scar.
import { mix, nid, pal, radial, rng } from './colour.mjs';
import { Curve, blobPts, closed, f1 } from './curve.mjs';
import { C, P, S } from './strokes.mjs';

// soft out-of-focus backdrop (baked sprite in production)
export function backdrop(t, w, h, { seed = 1, dark = false, n = 7 } = {}) {
  const R = rng(seed);
  let o = '';
  const id = nid('f');
  o += `<defs><filter id="${id}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="14"/></filter></defs><g filter="url(#${id})" opacity="${dark ? 0.5 : 0.55}" data-sprite="1">`;
  const col = dark ? mix(t['stage.top'], t['nerve.base'], 0.28) : mix(t['stage.bottom'], t['nerve.base'], 0.16);
  const col2 = dark ? mix(t['stage.top'], t['oligo.base'], 0.2) : mix(t['stage.bottom'], t['oligo.base'], 0.16);
  for (let i = 0; i < 3; i++) {
    const y0 = h * (0.1 + 0.85 * R()),
      y1 = h * (0.1 + 0.85 * R());
    const c = new Curve(
      [
        [-40, y0],
        [w * 0.3, y0 + (R() - 0.5) * 160],
        [w * 0.65, y1 + (R() - 0.5) * 160],
        [w + 40, y1],
      ],
      12,
    );
    o += P(c.ribbon(0, c.len, 10 + 10 * R()), col);
  }
  for (let i = 0; i < n; i++) {
    const x = w * R(),
      y = h * R(),
      r = 26 + 50 * R();
    const m = 5 + Math.floor(R() * 3);
    for (let j = 0; j < m; j++) {
      const a = (j / m) * 6.28 + R();
      const c = new Curve(
        [
          [x, y],
          [x + Math.cos(a) * r * 1.4, y + Math.sin(a) * r * 1.4],
          [x + Math.cos(a + 0.3) * r * 2.6, y + Math.sin(a + 0.3) * r * 2.6],
        ],
        8,
      );
      o += P(
        c.ribbon(0, c.len, (s) => r * 0.24 * (1 - s / c.len) + 2),
        i % 2 ? col : col2,
      );
    }
    o += C(x, y, r * 0.72, i % 2 ? col : col2);
  }
  return o + '</g>';
}

// scar / lesion: hatched, dashed edge
export function scar(t, x, y, rx, ry, { seed = 3, op = 0.92 } = {}) {
  const p = pal(t, 'scar');
  const pts = blobPts(0, 0, 1, { n: 18, amp: 0.09, seed, harm: 4 }).map(([a, b]) => [x + a * rx, y + b * ry]);
  const id = nid('sc');
  const d = closed(pts);
  const [g, u] = radial([
    [0, p.base, op],
    [0.7, p.light, op],
    [1, p.light, op * 0.85],
  ]);
  let o = `<defs>${g}<clipPath id="${id}"><path d="${d}"/></clipPath></defs>` + P(d, u);
  o += `<g clip-path="url(#${id})">`;
  for (let q = -rx - ry; q < rx + ry; q += Math.max(13, rx * 0.16))
    o += S(
      `M${f1(x + q - ry)} ${f1(y + ry)}L${f1(x + q + ry)} ${f1(y - ry)}`,
      p.deep,
      Math.max(3, rx * 0.035),
      'opacity=".75"',
    );
  return o + '</g>' + S(d, p.edge, Math.max(3.5, rx * 0.04), `stroke-dasharray="${f1(rx * 0.12)} ${f1(rx * 0.085)}"`);
}
