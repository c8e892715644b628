// Colour mixing (OKLab), gradients, ids, and the only randomness there is: a seeded one.
import { f1 } from './curve.mjs';

// Illustration library. Only things Qt Quick can do: paths, solid strokes, linear/radial gradients,
// opacity, transforms. Anything with blur is marked data-sprite and is baked to a PNG in production.
let uid = 0;

export const nid = (p) => `${p || 'g'}${(uid++).toString(36)}`;

export const resetIds = () => {
  uid = 0;
}; // once per file, so that a picture is the same whatever was drawn before it

export const rng = (seed) => {
  let a = (seed * 2654435761) >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const toLin = (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4),
  toS = (v) => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055);

const h2l = (h) => {
  const c = [1, 3, 5].map((i) => toLin(parseInt(h.slice(i, i + 2), 16) / 255));
  const l = Math.cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]),
    m = Math.cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]),
    s = Math.cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

const l2h = (o) => {
  const l = (o[0] + 0.3963377774 * o[1] + 0.2158037573 * o[2]) ** 3,
    m = (o[0] - 0.1055613458 * o[1] - 0.0638541728 * o[2]) ** 3,
    s = (o[0] - 0.0894841775 * o[1] - 1.291485548 * o[2]) ** 3;
  const c = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return (
    '#' +
    c
      .map((v) =>
        Math.round(Math.max(0, Math.min(1, toS(Math.max(0, v)))) * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  );
};

export const mix = (a, b, t) => {
  const x = h2l(a),
    y = h2l(b);
  return l2h(x.map((v, i) => v + (y[i] - v) * t));
};

export const ramp = (stops, f) => {
  for (let i = 1; i < stops.length; i++)
    if (f <= stops[i][0]) {
      const [a, ca] = stops[i - 1],
        [b, cb] = stops[i];
      return mix(ca, cb, (f - a) / (b - a || 1));
    }
  return stops.at(-1)[1];
};

export const radial = (stops, o = {}) => {
  const id = nid('r');
  return [
    `<radialGradient id="${id}" ${o.user ? `gradientUnits="userSpaceOnUse" cx="${f1(o.cx)}" cy="${f1(o.cy)}" r="${f1(o.r)}" fx="${f1(o.fx ?? o.cx)}" fy="${f1(o.fy ?? o.cy)}"` : `cx="${o.cx ?? 0.5}" cy="${o.cy ?? 0.5}" r="${o.r ?? 0.5}" fx="${o.fx ?? o.cx ?? 0.5}" fy="${o.fy ?? o.cy ?? 0.5}"`}>${stops.map((s) => `<stop offset="${s[0]}" stop-color="${s[1]}"${s[2] != null ? ` stop-opacity="${s[2]}"` : ''}/>`).join('')}</radialGradient>`,
    `url(#${id})`,
  ];
};

export const linear = (stops, o = {}) => {
  const id = nid('l');
  return [
    `<linearGradient id="${id}" ${o.user ? 'gradientUnits="userSpaceOnUse"' : ''} x1="${o.x1 ?? 0}" y1="${o.y1 ?? 0}" x2="${o.x2 ?? 0}" y2="${o.y2 ?? 1}">${stops.map((s) => `<stop offset="${s[0]}" stop-color="${s[1]}"${s[2] != null ? ` stop-opacity="${s[2]}"` : ''}/>`).join('')}</linearGradient>`,
    `url(#${id})`,
  ];
};

export const pal = (t, k, fade = 0, to) => {
  const p = {
    light: t[k + '.light'],
    base: t[k + '.base'],
    deep: t[k + '.deep'],
    edge: t[k + '.edge'],
    nuc: t[k + '.nucleus'] || t[k + '.deep'],
  };
  if (fade) for (const q in p) p[q] = mix(p[q], to || t['stage.bottom'], fade);
  return p;
};
