// Draws the land in which the years of the living scene `course` lie: far hills with trees, and the sun, in the colours of
// the picture `courses`.
// usage: node assets/drawing/scene-course.mjs   -> assets/art/scenes/course-*.svg
// Qt itself draws these files, so: no filter, clip-path, mask, paint-order or text.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as A from './art.mjs';
const { S, P, C } = A;

const OUT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'art', 'scenes');
const W = 1164, H = 300;

const LOOKS = {
  light: { far: '#E4EFF1', farLow: '#DCEAEE', near: '#D5E7EA', nearLow: '#E0EDF0', leaf: '#B3D4CB', shine: '#C9E2DA', trunk: '#B4C9C6', disc: '#FFF3CB', glow: '#FFE08A', strength: 0.5 },
  dark: { far: '#12354A', farLow: '#0F2C3D', near: '#173F50', nearLow: '#0F2C3B', leaf: '#24544F', shine: '#2F635C', trunk: '#2B4A4E', disc: '#E6D7AC', glow: '#FFE9B0', strength: 0.2 },
};

// Heights of the two ridges, 0 at the foot of the picture.
const FAR = (x) => 196 + 46 * Math.sin(x / 168 + 0.6) + 22 * Math.sin(x / 71 + 2);
const NEAR = (x) => 104 + 38 * Math.sin(x / 204 + 3.6) + 14 * Math.sin(x / 83);

function put(name, w, h, inner) {
  fs.writeFileSync(path.join(OUT, `${name}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${inner}</svg>\n`);
}

function ridge(f, top, low) {
  const [defs, fill] = A.linear([[0, top], [1, low]]);
  const line = A.poly(Array.from({ length: 98 }, (_, k) => [k * 12, H - f(k * 12)]));
  return `<defs>${defs}</defs>${P(`${line}L${W} ${H}L0 ${H}Z`, fill)}`;
}

function tree(x, y, s, look) {
  const crown = [[0, -48], [11, -34], [12, -20], [0, -13], [-12, -20], [-11, -34]].map(([dx, dy]) => [x + dx * s, y + dy * s]);
  const shine = crown.map(([cx, cy]) => [x + (cx - x) * 0.5 - 3 * s, y + (cy - y) * 0.72 - 9 * s]);
  return S(`M${x.toFixed(1)} ${(y + 2).toFixed(1)}v${(-22 * s).toFixed(1)}`, look.trunk, 3.2 * s) + P(A.closed(crown), look.leaf) + P(A.closed(shine), look.shine);
}

for (const [theme, look] of Object.entries(LOOKS)) {
  const R = A.rng(8);
  const trees = (f, from, most, small) => Array.from({ length: most }, () => {
    const x = from + R() * 150;
    return tree(x, H - f(x) + 2, small + 0.25 * R(), look);
  }).join('');
  put(`course-land.${theme}`, W, H,
    ridge(FAR, look.far, look.farLow) + trees(FAR, 40, 4, 0.5) + trees(FAR, 300, 3, 0.5) + trees(FAR, 830, 5, 0.5) + ridge(NEAR, look.near, look.nearLow));
  put(`course-sun.${theme}`, 300, 300, A.glow(150, 150, 150, look.glow, look.strength, 0.4) + C(150, 150, 32, look.disc));
}
