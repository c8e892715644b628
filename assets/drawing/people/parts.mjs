// Pieces of a figure: a lit shape with its edge, a limb, a hand, an arm.
import * as A from '../art.mjs';
import { edgeOf, lit, shade } from './look.mjs';

const { P, S, C, Curve } = A;

// one closed part: casing, body with light from the upper left, optional rim
export function part(t, d, colour, { ow = 2.8, box = null } = {}) {
  const e = edgeOf(t);
  const [g, u] = box
    ? A.linear(
        [
          [0, lit(colour, 0.26)],
          [0.45, colour],
          [1, shade(colour, 0.26)],
        ],
        { user: 1, x1: box[0], y1: box[1], x2: box[2], y2: box[3] },
      )
    : A.linear(
        [
          [0, lit(colour, 0.24)],
          [0.5, colour],
          [1, shade(colour, 0.22)],
        ],
        { x1: 0.1, y1: 0, x2: 0.9, y2: 1 },
      );
  return `<defs>${g}</defs>${P(d, e, `stroke="${e}" stroke-width="${ow * 2}" stroke-linejoin="round"`)}${P(d, u)}`;
}

// a limb: tapered tube with round ends through points; fill may be a shared gradient so that it melts into the trunk
export function limb(t, pts, w0, w1, colour, { from = 0, to = 1, ow = 2.8, fill = colour } = {}) {
  const c = new Curve(pts, 3);
  const a = c.len * from,
    b = c.len * to;
  const w = (s) => {
    const r = w0 + (w1 - w0) * (s / c.len);
    const d = Math.min(s - a, b - s);
    return d >= r ? r : r * Math.sqrt(Math.max(0, 1 - (1 - d / r) ** 2));
  };
  const e = edgeOf(t);
  const d = c.ribbon(a, b, w, w, 2);
  const q = c.at((a + b) / 2);
  const side = -0.6 * q.nx - 0.8 * q.ny >= 0 ? 1 : -1;
  const soft = (s) => Math.min(1, Math.max(0, (s - a - w0) / (w0 * 1.6)));
  return (
    P(d, e, `stroke="${e}" stroke-width="${ow * 2}" stroke-linejoin="round"`) +
    P(d, fill) +
    P(
      c.ribbon(
        a + w0,
        b,
        (s) => -w(s) * side * (1 - 0.85 * soft(s)),
        (s) => w(s) * side,
        3,
      ),
      shade(colour, 0.3),
      'opacity=".28"',
    ) +
    P(
      c.ribbon(
        a + w0,
        b,
        (s) => -w(s) * side * (1 - 0.4 * soft(s)),
        (s) => w(s) * side,
        3,
      ),
      shade(colour, 0.36),
      'opacity=".28"',
    ) +
    (b - a < w0 * 3.6
      ? ''
      : S(
          c.path(a + w0 * 1.5, b - w1 * 0.9, side * (w0 + w1) * 0.24, 5),
          '#FFFFFF',
          ((w0 + w1) * 0.14).toFixed(1),
          'opacity=".24"',
        ))
  );
}

const hand = (t, x, y, a, skin, r = 10.5) =>
  `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${((a * 180) / Math.PI).toFixed(1)})">${part(t, `M-4 ${-r * 0.72}C4 ${-r} 16 ${-r * 0.95} 19 ${-r * 0.2}C20 ${r * 0.6} 12 ${r} 4 ${r * 0.95}C-2 ${r * 0.9} -5 ${r * 0.6} -5 0Z`, skin, { ow: 2.4 })}${S(`M3 ${-r * 0.4}C8 ${-r * 0.35} 11 ${-r * 0.1} 12 ${r * 0.2}`, shade(skin, 0.4), 1.6, 'opacity=".6"')}</g>`;

// an arm from the shoulder; `fill` is the gradient of the trunk, so that the sleeve grows out of it
export function arm(t, sx, sy, [elbow, wrist], o, skin, top, fill) {
  const pts = [
    [sx, sy],
    [sx + elbow[0] * 0.5, sy + elbow[1] * 0.5],
    [sx + elbow[0], sy + elbow[1]],
    [sx + (elbow[0] + wrist[0]) / 2, sy + (elbow[1] + wrist[1]) / 2],
    [sx + wrist[0], sy + wrist[1]],
  ];
  const ang = Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]);
  const h = hand(t, sx + wrist[0], sy + wrist[1], ang, skin);
  const joint = C(sx, sy + 1, 16, fill);
  if (o.sleeve === 'short')
    return h + limb(t, pts, 14, 9, skin) + limb(t, pts, 18, 15.5, top, { to: 0.4, fill }) + joint;
  return h + limb(t, pts, 17.5, 12.5, top, { fill }) + joint;
}
