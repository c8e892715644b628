// What both pictures of the living scene `axon` are drawn with: where gaps, sleeves and leaps lie along a fibre, a sleeve in
// every state it can be in, and the writing of files that Qt itself draws: no filter, clip-path, mask, paint-order or text;
// what would need blur is a stack of pale strokes.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as A from './art.mjs';
import { bites, ghostSleeve } from './scenes.mjs';
const { S } = A;

export const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const OUT = path.join(ROOT, 'assets', 'art', 'scenes');
export const SLEEVES = 4, GAP = 46;
// Beyond the first and last gap the signal is followed for two internodes; a sleeve stands for three.
const LEAD = 2 / 12, STEPS = 24;
// How far crumbs of myelin lie from the middle of the fibre, in half widths of a sleeve.
const FALL = 2.7;

const bare = (s) => s.replace(/<g[^>]*data-sprite="1"[^>]*>[\s\S]*?<\/g>/g, '').replace(/ paint-order="stroke"/g, '');
export function put(name, x, y, w, h, inner) {
  const body = bare(inner);
  if (/filter=|clip-path|mask=|<text/.test(body)) throw new Error(`${name} holds something Qt does not draw`);
  fs.writeFileSync(path.join(OUT, `${name}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${x} ${y} ${w} ${h}">${body}</svg>\n`);
}
// A soft edge without blur: wider and wider strokes of hardly any colour.
export const soft = (d, col, from, to, op, n = 6) => Array.from({ length: n }, (_, i) => S(d, col, from + ((to - from) * i) / (n - 1), `opacity="${op}"`)).join('');

// Where sleeves and gaps lie on the curve `c`: the first gap at arc length `first`, the last at `last`.
export function along(c, first, last, start) {
  const length = (last - first) / SLEEVES - GAP;
  const segs = Array.from({ length: SLEEVES }, (_, i) => [first + GAP / 2 + i * (length + GAP), first - GAP / 2 + (i + 1) * (length + GAP)]);
  const gaps = Array.from({ length: SLEEVES + 1 }, (_, i) => first + i * (length + GAP));
  // place along the drawn fibre (0 first gap, 1 last) -> arc length
  const arc = (f) => {
    if (f <= 0) return gaps[0] + (f / LEAD) * (gaps[0] - start);
    if (f >= 1) return gaps[SLEEVES] + ((f - 1) / LEAD) * (c.len - gaps[SLEEVES]);
    return gaps[0] + f * (gaps[SLEEVES] - gaps[0]);
  };
  return { c, segs, gaps, arc };
}

// Room for a sleeve of half width `W`, and on its lower side for the crumbs.
export function box(c, [a, b], W) {
  const at = Array.from({ length: 21 }, (_, i) => c.at(a + ((b - a) * i) / 20));
  const pts = at.flatMap((p) => [1.5, -1.5, -FALL].map((v) => [p.x + p.nx * v * W, p.y + p.ny * v * W]));
  const x = pts.map((p) => p[0]), y = pts.map((p) => p[1]);
  const x0 = Math.floor(Math.min(...x) - 14), y0 = Math.floor(Math.min(...y) - 14);
  return [x0, y0, Math.ceil(Math.max(...x) + 14) - x0, Math.ceil(Math.max(...y) + 22) - y0];
}

// ---------- one sleeve in one state
export const STATES = ['full', 'worn', 'thin', 'film', 'gone', 'repaired'];
export function sleeve(t, c, [a, b], W, ax, index, state, dark, cap) {
  if (state === 'full') return A.sleeve(t, c, a, b, W, { ax, N: 14, shadowOn: false, ...(cap ? { cap } : {}) });
  if (state === 'repaired') {
    let o = ghostSleeve(t, c, a, b, W, dark).replace(/fill-opacity="[^"]*"/, 'fill-opacity="0" stroke-opacity="0.55"');
    const third = (b - a + GAP) / 3;
    for (let part = 0; part < 3; part++) {
      const from = part ? a - GAP / 2 + third * part + 9 : a - 8, to = part < 2 ? a - GAP / 2 + third * (part + 1) - 9 : b + 8;
      o += A.sleeve(t, c, from, to, W * 0.62, { ax, N: 12, loops: 1, shadowOn: false, cap: 17 });
    }
    return o;
  }
  let o = ghostSleeve(t, c, a, b, W, dark).replace(/fill-opacity="[^"]*"/, 'fill-opacity="0"');
  if (state === 'worn') o += A.sleeve(t, c, a + 5, b - 5, W * 0.94, { ax, N: 14, holes: bites(7 + index, 0.44, 92), loops: 0, fade: 0.06, shadowOn: false });
  if (state === 'thin') o += A.sleeve(t, c, a + 13, b - 13, W * 0.7, { ax, N: 12, holes: bites(3 + index, 0.5, 70), loops: 0, fade: 0.14, shadowOn: false, cap: 24 });
  if (state === 'film') o += A.sleeve(t, c, a + 3, b - 3, ax * 1.42, { ax, N: 10, holes: bites(5 + index, 0.16, 60), loops: 0, fade: 0.1, shadowOn: false, cap: 12 });
  const many = { worn: 4, thin: 8, film: 11, gone: 13 }[state];
  const R = A.rng(12 + index);
  for (let i = 0; i < many; i++) {
    const p = c.at(a + 18 + ((b - a - 36) * (i + 0.5 * R())) / many);
    const r = 5 + R() * (state === 'gone' || state === 'film' ? 7 : 5);
    const off = W * 1.08 + (i % 3) * 22 + R() * 12;
    o += A.crumb(t, p.x - p.nx * off, p.y - p.ny * off + 8, r, i + 2 + index * 40);
  }
  return o;
}

// ---------- the leap of the signal from gap to gap: dashes and an arrow head
export const leapD = (c, s0, s1, lift) => {
  const a = c.at(s0), b = c.at(s1), m = c.at((s0 + s1) / 2);
  const mx = m.x + m.nx * lift * 1.5, my = m.y + m.ny * lift * 1.5;
  const at = (u) => [(1 - u) * (1 - u) * a.x + 2 * u * (1 - u) * mx + u * u * b.x, (1 - u) * (1 - u) * a.y + 2 * u * (1 - u) * my + u * u * b.y];
  const pts = Array.from({ length: 17 }, (_, i) => at(0.1 + (0.68 * i) / 16));
  const [e, f] = [pts[16], at(0.73)];
  return { d: 'M' + pts.map((p) => `${p[0].toFixed(0)} ${p[1].toFixed(0)}`).join('L'), head: [Math.round(e[0]), Math.round(e[1]), Math.round((Math.atan2(e[1] - f[1], e[0] - f[0]) * 180) / Math.PI)] };
};


// ---------- where a signal is drawn on a fibre: for the drawing of the scene
const one = (v) => Math.round(v * 10) / 10;
export const xy = (p) => [one(p.x), one(p.y)];
export function lane({ c, segs, gaps, arc }, lift) {
  const path = [];
  for (let i = -STEPS * LEAD; i <= STEPS * (1 + LEAD) + 1e-9; i++) path.push(...xy(c.at(arc(i / STEPS))));
  const inside = [];
  for (let k = 0; k < SLEEVES; k++) for (const part of [1, 2]) inside.push(...xy(c.at(arc((k + part / 3) / SLEEVES))));
  const leaps = segs.map((_, k) => leapD(c, gaps[k], gaps[k + 1], lift));
  return { lead: Math.round(LEAD * 1e6) / 1e6, steps: STEPS, path, gaps: gaps.flatMap((s) => xy(c.at(s))), inside, leaps: leaps.map((l) => l.d), heads: leaps.flatMap((l) => l.head) };
}

export function places(file, comment, layouts) {
  const lines = Object.entries(layouts).map(([name, layout]) => {
    const fields = Object.entries(layout).map(([key, value]) => `        ${key}: ${JSON.stringify(value)}`);
    return `    readonly property var ${name}: ({\n${fields.join(',\n')}\n    })`;
  });
  const text = `// ${comment}, in the pixels of its two canvases.
// Written by assets/drawing/${file.startsWith('AxonRace') ? 'scene-axon-race' : 'scene-axon'}.mjs together with the picture; change it there.
import QtQuick

QtObject {
    // Of each lane, \`path\` is the middle of the fibre from \`lead\` before the first gap to as far behind the last one, with
    // \`steps\` steps between those two; lists of points are flat: x, y, x, y, …; \`heads\` x, y, degrees.
${lines.join('\n')}
}
`;
  fs.writeFileSync(path.join(ROOT, 'kiosk', 'scenes', file), text);
}
