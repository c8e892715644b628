// Draws what the living scene `axon` lays on the stage: nerve cell, fibre and oligodendrocyte as one picture, each sleeve
// in every state it can be in, and the signal. Writes the places of gaps and sleeves for the drawing, too.
// usage: node assets/drawing/scene-axon.mjs   -> assets/art/scenes/axon-*.svg and kiosk/scenes/AxonPlaces.qml
// Qt itself draws these files, so: no filter, clip-path, mask, paint-order or text; what would need blur is a stack of pale strokes.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as A from './art.mjs';
import { bites, ghostSleeve, pores } from './scenes.mjs';
import { themes } from './tokens.mjs';
const { S, P, C, Curve } = A;

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const OUT = path.join(ROOT, 'assets', 'art', 'scenes');
const SLEEVES = 4, GAP = 46, STATES = ['full', 'worn', 'thin', 'gone', 'repaired'];
// Beyond the first and last gap the signal is followed for two internodes; a sleeve stands for three.
const LEAD = 2 / 12, STEPS = 12;
// How far crumbs of myelin lie from the middle of the fibre, in half widths of a sleeve.
const FALL = 2.7;
// The canvas is what a panel of that shape shows; the picture goes on past its side edges by `bleed`.
const LAYOUTS = {
  landscape: {
    w: 1212, h: 880, bleed: 110, content: 640, W: 42, ax: 15, s0: 136, tail: 66, start: 60,
    fibre: [[196, 244], [256, 322], [372, 412], [520, 444], [690, 432], [850, 396], [990, 384], [1076, 412], [1104, 446]],
    soma: [160, 196, 80], oligo: [652, 120, 60], next: [1226, 566, 128],
    dendrites: [[-2.85, 74, 15], [-2.2, 96], [-1.55, 84, 15], [-0.85, 100, 16], [-0.15, 84, 13], [2.75, 80, 15], [2.1, 118]],
    ends: [[[-6, -6], [16, 0], [44, 6]], [[-4, -4], [10, 18], [22, 44]], [[-6, -4], [-8, 26], [-2, 76]]],
    nextArms: [[-1.2, 130, 24, 11], [2.55, 110, 20, 9], [1.9, 130, 20, 9], [-0.5, 120, 22, 9]],
    hold: [[1, 0.5, 66, 0.16], [2, 0.46, 58, -0.02], [3, 0.4, 46, -0.12]],
    twigs: [[-2.75, 74, 9], [-1.95, 56, 8], [-1.2, 48, 8]],
    far: [[0.36, 0.2, 0.15, 'nerve.base'], [0.86, 0.16, 0.2, 'oligo.base'], [0.58, 0.74, 0.2, 'nerve.base'], [0.12, 0.72, 0.16, 'astro.base']],
    fibres: [[0.5, 0.34, 10], [0.86, 0.62, 13], [0.1, 0.42, 8]],
  },
  portrait: {
    w: 1000, h: 1110, bleed: 130, content: 760, W: 39, ax: 15, s0: 140, tail: 50, start: 66,
    fibre: [[224, 208], [276, 290], [372, 366], [506, 412], [640, 430], [768, 462], [858, 540], [866, 640], [806, 718]],
    soma: [172, 142, 78], oligo: [690, 214, 60], next: [640, 838, 116],
    dendrites: [[-2.6, 80], [-1.7, 70, 15], [-0.9, 84, 15], [-0.12, 96, 14], [2.9, 80, 15], [2.2, 118]],
    ends: [[[0, 0], [-34, 4], [-86, 10]], [[0, 0], [-26, 26], [-60, 44]], [[0, 0], [-4, 40], [-26, 82]]],
    nextArms: [[-2.75, 150, 24, 9], [2.7, 150, 22, 9], [-0.35, 160, 22, 9], [0.4, 150, 22, 9], [-2.2, 90, 20, 9]],
    hold: [[1, 0.5, 62, 0.14], [2, 0.42, 60, 0.02], [3, 0.2, 40, -0.1]],
    twigs: [[-2.7, 74, 9], [-1.9, 56, 8], [-1.1, 52, 8]],
    far: [[0.5, 0.16, 0.16, 'nerve.base'], [0.9, 0.3, 0.2, 'oligo.base'], [0.2, 0.55, 0.2, 'nerve.base'], [0.5, 0.9, 0.2, 'astro.base']],
    fibres: [[0.36, 0.24, 10], [0.62, 0.7, 13], [0.16, 0.36, 8]],
  },
};

const bare = (s) => s.replace(/<g[^>]*data-sprite="1"[^>]*>[\s\S]*?<\/g>/g, '').replace(/ paint-order="stroke"/g, '');
function put(name, x, y, w, h, inner) {
  const body = bare(inner);
  if (/filter=|clip-path|mask=|<text/.test(body)) throw new Error(`${name} holds something Qt does not draw`);
  fs.writeFileSync(path.join(OUT, `${name}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${x} ${y} ${w} ${h}">${body}</svg>\n`);
}
// A soft edge without blur: wider and wider strokes of hardly any colour.
const soft = (d, col, from, to, op, n = 6) => Array.from({ length: n }, (_, i) => S(d, col, from + ((to - from) * i) / (n - 1), `opacity="${op}"`)).join('');

// ---------- where everything is
function places(q) {
  const c = new Curve(q.fibre, 2);
  const s1 = c.len - q.tail;
  const length = (s1 - q.s0 - GAP * (SLEEVES - 1)) / SLEEVES;
  const segs = Array.from({ length: SLEEVES }, (_, i) => [q.s0 + i * (length + GAP), q.s0 + i * (length + GAP) + length]);
  const gaps = [q.s0 - GAP / 2, ...segs.map((seg) => seg[1] + GAP / 2)];
  // place along the drawn fibre (0 first gap, 1 last) -> arc length
  const along = (f) => {
    if (f <= 0) return gaps[0] + (f / LEAD) * (gaps[0] - q.start);
    if (f >= 1) return gaps[SLEEVES] + ((f - 1) / LEAD) * (c.len - gaps[SLEEVES]);
    const k = Math.min(SLEEVES - 1, Math.floor(f * SLEEVES));
    return gaps[k] + (f * SLEEVES - k) * (gaps[k + 1] - gaps[k]);
  };
  // room for the sleeve, and on its lower side for the crumbs
  const box = ([a, b]) => {
    const at = Array.from({ length: 21 }, (_, i) => c.at(a + ((b - a) * i) / 20));
    const pts = at.flatMap((p) => [1, -1, -FALL].map((v) => [p.x + p.nx * v * q.W, p.y + p.ny * v * q.W]));
    const x = pts.map((p) => p[0]), y = pts.map((p) => p[1]);
    const x0 = Math.floor(Math.min(...x) - 14), y0 = Math.floor(Math.min(...y) - 14);
    return [x0, y0, Math.ceil(Math.max(...x) + 14) - x0, Math.ceil(Math.max(...y) + 22) - y0];
  };
  return { c, segs, gaps, along, boxes: segs.map(box), s1 };
}

// ---------- the picture below everything that changes
function ground(t, q, dark) {
  const { c, gaps, segs, s1 } = places(q);
  const { w, h, bleed, ax, W } = q;
  const ink = '#0B2A3C', x0 = -bleed, wide = w + 2 * bleed;
  const far = (key, amount) => A.mix(dark ? t['stage.top'] : t['stage.bottom'], t[key], amount);
  let o = '';
  for (const [x, y, r, key] of q.far) o += A.glow(x0 + x * wide, y * h, r * wide, far(key, 0.4), dark ? 0.5 : 0.55, 0.5);
  for (const [a, b, width] of q.fibres) {
    const f = new Curve([[x0 - 40, a * h], [x0 + wide * 0.35, (a + 0.04) * h], [x0 + wide * 0.7, (b - 0.04) * h], [x0 + wide + 40, b * h]], 12);
    o += soft(f.path(0, f.len, 0, 14), far('nerve.base', 0.3), width, width * 3, dark ? 0.09 : 0.08, 5);
  }
  const [nx, ny, nr] = q.next;
  o += A.neuron(t, nx, ny, nr, { seed: 21, arms: q.nextArms.map(([a, len, w0, w1]) => ({ a, len, w0, w1, r0: 66 })), split: 1, wob: 0.12, gr: 2.2, nuc: 0.4, ow: 3.2, fade: 0.3, fadeTo: t['stage.bottom'] });
  o += soft(c.path(gaps[0], c.len - 20, -W * 0.55, 12), ink, 10, W * 1.7, dark ? 0.07 : 0.035, 7);

  const e = c.at(c.len);
  const ends = q.ends.map((pts) => new Curve(pts.map(([x, y]) => [e.x + x, e.y + y]), 3));
  for (const end of ends) o += A.axonTube(t, end, 0, end.len, (s) => 9 - (3 * s) / end.len, { ow: 3 });
  o += A.axonTube(t, c, 0, c.len, (s) => ax * (1 - 0.3 * Math.max(0, (s - s1) / (c.len - s1))), { ow: 3.2 });
  for (const end of ends) { const z = end.P.at(-1); o += A.terminal(t, 0, z[0], z[1], 14); }
  const [sx, sy, sr] = q.soma;
  const hill = { c: new Curve([[sx + 8, sy + 10], q.fibre[0], c.P[70]], 3), w0: 46, w1: ax - 1, depth: 0, pw: 1.2 };
  const arms = q.dendrites.map(([a, len, w0 = 17]) => ({ a, len, w0, w1: w0 * 0.42, r0: 44 }));
  o += A.neuron(t, sx, sy, sr, { seed: 4, arms, split: 2, wob: 0.13, gr: 3, nuc: 0.44, ow: 3.2, extra: [hill], flare: 12 });
  for (const g of gaps) o += pores(t, c, g, ax);
  for (const [a, b] of segs) for (const part of [1, 2]) o += pores(t, c, a - GAP / 2 + ((b - a + GAP) * part) / 3, ax);

  const [ox, oy, or] = q.oligo;
  const targets = q.hold.map(([i, share, hn, bend]) => {
    const [a, b] = segs[i];
    const p = c.at(a + (b - a) * share);
    return { x: p.x + p.nx * W * 0.8, y: p.y + p.ny * W * 0.8, n: [p.nx, p.ny], hn, bend, w1: 6.5, foot: 24 };
  });
  o += A.oligo(t, ox, oy, or, { targets, seed: 6, extraArms: q.twigs.map(([a, len, w0]) => ({ a, len, w0, w1: w0 * 0.44, r0: 40 })) });
  return o;
}

// ---------- one sleeve in one state
function sleeve(t, q, index, state, dark) {
  const { c, segs } = places(q);
  const [a, b] = segs[index];
  const { W, ax } = q;
  if (state === 'full') return A.sleeve(t, c, a, b, W, { ax, N: 14, shadowOn: false });
  if (state === 'repaired') {
    let o = '';
    const third = (b - a + GAP) / 3;
    for (let part = 0; part < 3; part++) {
      const from = part ? a - GAP / 2 + third * part + 8 : a - 8, to = part < 2 ? a - GAP / 2 + third * (part + 1) - 8 : b + 8;
      o += A.sleeve(t, c, from, to, W * 0.66, { ax, N: 12, loops: 1, shadowOn: false, cap: 17 });
    }
    return o;
  }
  let o = ghostSleeve(t, c, a, b, W, dark).replace(/fill-opacity="[^"]*"/, 'fill-opacity="0"');
  if (state === 'worn') o += A.sleeve(t, c, a + 5, b - 5, W * 0.94, { ax, N: 14, holes: bites(7 + index, 0.44, 92), loops: 0, fade: 0.06, shadowOn: false });
  if (state === 'thin') o += A.sleeve(t, c, a + 13, b - 13, W * 0.7, { ax, N: 12, holes: bites(3 + index, 0.5, 70), loops: 0, fade: 0.14, shadowOn: false, cap: 24 });
  const many = { worn: 4, thin: 8, gone: 13 }[state];
  const R = A.rng(12 + index);
  for (let i = 0; i < many; i++) {
    const p = c.at(a + 18 + ((b - a - 36) * (i + 0.5 * R())) / many);
    const r = 5 + R() * (state === 'gone' ? 7 : 5);
    const off = W * 1.08 + (i % 3) * 22 + R() * 12;
    o += A.crumb(t, p.x - p.nx * off, p.y - p.ny * off + 8, r, i + 2 + index * 40);
  }
  return o;
}

// ---------- the leap of the signal from gap to gap: dashes and an arrow head
const leapD = (c, s0, s1, lift) => {
  const a = c.at(s0), b = c.at(s1), m = c.at((s0 + s1) / 2);
  const mx = m.x + m.nx * lift * 1.5, my = m.y + m.ny * lift * 1.5;
  const at = (u) => [(1 - u) * (1 - u) * a.x + 2 * u * (1 - u) * mx + u * u * b.x, (1 - u) * (1 - u) * a.y + 2 * u * (1 - u) * my + u * u * b.y];
  const pts = Array.from({ length: 17 }, (_, i) => at(0.1 + (0.68 * i) / 16));
  const [e, f] = [pts[16], at(0.73)];
  return { d: 'M' + pts.map((p) => `${p[0].toFixed(0)} ${p[1].toFixed(0)}`).join('L'), head: [Math.round(e[0]), Math.round(e[1]), Math.round((Math.atan2(e[1] - f[1], e[0] - f[0]) * 180) / Math.PI)] };
};

function qml() {
  const one = (v) => Math.round(v * 10) / 10;
  const xy = (p) => [one(p.x), one(p.y)];
  const layout = (q) => {
    const { c, gaps, along, boxes, segs } = places(q);
    const path = [];
    for (let i = -STEPS * LEAD * 2; i <= STEPS * 2 * (1 + LEAD) + 1e-9; i++) path.push(...xy(c.at(along(i / (STEPS * 2)))));
    const inside = [];
    for (let k = 0; k < SLEEVES; k++) for (const part of [1, 2]) inside.push(...xy(c.at(along((k + part / 3) / SLEEVES))));
    const leaps = segs.map((_, k) => leapD(c, gaps[k], gaps[k + 1], q.W + 38));
    const touch = segs.map(([a, b]) => { const m = c.at((a + b) / 2); return xy(m); });
    return { lead: Math.round(LEAD * 1e6) / 1e6, steps: STEPS * 2, width: q.w, height: q.h, bleed: q.bleed, content: q.content, path, gaps: gaps.flatMap((s) => xy(c.at(s))), inside, boxes: boxes.flat(), middles: touch.flat(), leaps: leaps.map((l) => l.d), heads: leaps.flatMap((l) => l.head) };
  };
  const lines = Object.entries(LAYOUTS).map(([name, q]) => {
    const fields = Object.entries(layout(q)).map(([key, value]) => `        ${key}: ${JSON.stringify(value)}`);
    return `    readonly property var ${name}: ({\n${fields.join(',\n')}\n    })`;
  });
  const text = `// Where the picture of the axon scene has its gaps, sleeves and leaps, in the pixels of its two canvases.
// Written by assets/drawing/scene-axon.mjs together with the picture; change it there.
import QtQuick

QtObject {
    // \`path\` is the middle of the fibre from \`lead\` before the first gap to as far behind the last one, with \`steps\` steps
    // between those two; lists of points are flat: x, y, x, y, …; \`boxes\` are x, y, width, height; \`heads\` x, y, degrees.
${lines.join('\n')}
}
`;
  fs.writeFileSync(path.join(ROOT, 'kiosk', 'scenes', 'AxonPlaces.qml'), text);
}

fs.mkdirSync(OUT, { recursive: true });
for (const [theme, t] of Object.entries(themes)) {
  const dark = theme === 'dark';
  for (const [name, q] of Object.entries(LAYOUTS)) {
    A.resetIds();
    put(`axon-${name}.${theme}`, -q.bleed, 0, q.w + 2 * q.bleed, q.h, ground(t, q, dark));
    const { boxes } = places(q);
    for (let k = 0; k < SLEEVES; k++)
      for (const state of STATES) {
        A.resetIds();
        put(`axon-sleeve-${k}-${state}-${name}.${theme}`, ...boxes[k], sleeve(t, q, k, state, dark));
      }
  }
  A.resetIds();
  put(`axon-signal.${theme}`, -80, -80, 160, 160, A.glow(0, 0, 80, t['signal.glow'], 0.95, 0.42) + A.burst(t, 0, 0, 32).replace(/<defs><radialGradient[^]*?<\/defs><circle[^>]*\/>/, ''));
  put(`axon-light.${theme}`, -60, -60, 120, 120, A.glow(0, 0, 60, t['signal.glow'], 0.95, 0.42) + C(0, 0, 13, '#FFF3B0', `stroke="${t['signal.edge']}" stroke-width="3.2"`));
}
qml();
