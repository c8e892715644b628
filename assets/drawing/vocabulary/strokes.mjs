// The smallest marks: path, line, disc, glow, contact shadow, highlight, and the outer svg element.
import { radial } from './colour.mjs';
import { f1 } from './curve.mjs';

export const P = (d, fill, extra = '') => `<path d="${d}" fill="${fill}" ${extra}/>`;

export const S = (d, stroke, w, extra = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;

export const C = (x, y, r, fill, extra = '') =>
  `<circle cx="${f1(x)}" cy="${f1(y)}" r="${f1(r)}" fill="${fill}" ${extra}/>`;

export const glow = (x, y, r, col, op = 0.8, mid = 0.4) => {
  const [g, u] = radial([
    [0, col, op],
    [mid, col, op * 0.38],
    [0.7, col, op * 0.1],
    [1, col, 0],
  ]);
  return `<defs>${g}</defs>` + C(x, y, r, u);
};

export const shadow = (x, y, rx, ry, op = 0.22, col = '#0B2A3C') => {
  const [g, u] = radial([
    [0, col, op],
    [0.55, col, op * 0.55],
    [1, col, 0],
  ]);
  return `<defs>${g}</defs><ellipse cx="${f1(x)}" cy="${f1(y)}" rx="${f1(rx)}" ry="${f1(ry)}" fill="${u}"/>`;
};

export const spec = (x, y, rx, ry, rot = -35, op = 0.8) => {
  const [g, u] = radial([
    [0, '#fff', op],
    [0.6, '#fff', op * 0.45],
    [1, '#fff', 0],
  ]);
  return `<defs>${g}</defs><ellipse transform="translate(${f1(x)} ${f1(y)}) rotate(${rot})" rx="${f1(rx)}" ry="${f1(ry)}" fill="${u}"/>`;
};

export const svg = (w, h, inner, extra = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" ${extra}><defs><filter id="soft3" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="3.5"/></filter><filter id="soft10" x="-20%" y="-60%" width="140%" height="220%"><feGaussianBlur stdDeviation="9"/></filter><filter id="soft20" x="-30%" y="-60%" width="160%" height="220%"><feGaussianBlur stdDeviation="20"/></filter></defs>${inner}</svg>`;
