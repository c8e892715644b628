// Draws the cells of the living scene `stemcells`: the stages of a division, in-between cells, cells with a job, and
// pale versions of the latter for the ends of the valleys. The landscape itself is baked by terrain.py.
// usage: node assets/drawing/scene-stemcells.mjs        -> assets/art/{light,dark}/stemcells-*.svg
// Qt itself draws these files, so: no filter, clip-path, mask, paint-order or text.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as A from './art.mjs';
import { themes } from './tokens.mjs';
const { S, P, Curve } = A;

const ART = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'art');
const bare = (s) => s.replace(/<g[^>]*data-sprite="1"[^>]*>[\s\S]*?<\/g>/g, '').replace(/ paint-order="stroke"/g, '');
function put(theme, name, w, h, inner) {
  const body = bare(inner);
  if (/filter=|clip-path|mask=|<text/.test(body)) throw new Error(`${name} holds something Qt does not draw`);
  fs.writeFileSync(path.join(ART, theme, `stemcells-${name}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${body}</svg>\n`);
}

// One cell that becomes two. stage 1: longer, the copied nucleus in two parts; 2: a waist; 3: two cells that still touch.
const DIVIDE = { w: 360, h: 220 };
function division(t, stage) {
  const p = A.pal(t, 'stem'), x = DIVIDE.w / 2, y = DIVIDE.h / 2 - 6;
  const r = [66, 60, 58][stage - 1], apart = [20, 44, 59][stage - 1], neck = [63, 34, 9][stage - 1];
  const half = (q) => { const one = (c) => (Math.abs(q - c) < r ? Math.sqrt(r * r - (q - c) ** 2) : 0); return Math.max(one(-apart), one(apart), Math.abs(q) < apart ? Math.max(0, neck + (Math.max(one(-apart), one(apart)) - neck) * (q / apart) ** 2) : 0); };
  const n = 44, up = [], down = [], end = apart + r;
  for (let i = 0; i <= n; i++) { const q = -end * Math.cos((Math.PI * i) / n); up.push([x + q, y - half(q)]); down.push([x + q, y + half(q)]); }
  const d = A.closed(up.concat(down.slice(1, -1).reverse()));
  const [g, u] = A.radial([[0, p.light], [0.45, p.base], [1, p.deep]], { user: 1, cx: x, cy: y, r: end * 1.05, fx: x - apart, fy: y - r * 0.7 });
  let o = A.shadow(x + 4, y + r * 0.98, end * 1.02, 24, 0.26) + `<defs>${g}</defs>` + P(d, p.edge, `stroke="${p.edge}" stroke-width="6.500" stroke-linejoin="round"`) + P(d, u);
  if (stage < 3) o += S(`M${x} ${y - neck * 0.7}v${neck * 1.4}`, p.deep, 3, 'stroke-dasharray="2 8" opacity=".8"');
  for (const s of [-1, 1]) {
    o += A.nucleus(x + s * (apart + 4), y + 3, [24, 27, 28][stage - 1], p, { seed: 4 + s, sx: stage === 1 ? 0.8 : 1 });
    o += A.spec(x + s * apart - 22, y - r * 0.5, r * 0.32, r * 0.16, -38, 0.85);
  }
  return o;
}

// A cell that will change: no halo, a short stub here and there, colour between stem cell and what comes.
const between = (t, family, amount) => Object.fromEntries(Object.keys(t).map((k) => [k, k.startsWith('stem.') && t[family + k.slice(4)] ? A.mix(t[k], t[family + k.slice(4)], amount) : t[k]]));
const stubs = (r, angles, length) => angles.map((a, i) => ({ a, len: r * length * (0.85 + 0.3 * (i % 2)), w0: r * 0.2, w1: r * 0.09, r0: r * 0.7 }));
const other = (t) => A.branched(between(t, 'msc', 0), 'stem', 110, 104, 56, { seed: 7, split: 0, amp: 0.07, nuc: 0.48, gr: 2, flare: 9, sx: 1.06, arms: stubs(56, [-2.4, -0.7, 0.5, 1.7, 2.8], 0.78) });
// In-between cells: the young nerve cell has one long leading arm, the young astrocyte short arms all round.
const neuroblast = (t) => A.branched(between(t, 'nerve', 0.55), 'stem', 150, 96, 46, { seed: 4, split: 1, amp: 0.05, nuc: 0.46, gr: 3, flare: 14, sx: 1.12, sy: 0.9, arms: [{ a: 2.62, len: 78, w0: 13, w1: 5, r0: 26 }, { a: -0.5, len: 40, w0: 8, w1: 4, r0: 26 }] });
const astroblast = (t) => A.branched(between(t, 'astro', 0.6), 'stem', 100, 96, 42, { seed: 6, split: 0, amp: 0.06, nuc: 0.46, gr: 2.6, flare: 10, arms: stubs(42, [-2.8, -2.0, -1.2, -0.3, 0.6, 1.4, 2.3], 0.85) });

function neuron(t) {
  const x = 142, y = 150;
  let o = A.shadow(x + 6, y + 56, 112, 26, 0.3) + A.neuron(t, x, y, 50, { seed: 9, shadowOn: false, split: 1, extra: [{ c: new Curve([[x + 12, y + 20], [x + 58, y + 50], [x + 120, y + 62], [x + 176, y + 48]], 3), w0: 17, w1: 5, depth: 1, pw: 1.6 }], arms: [-2.75, -2.15, -1.55, -0.95, -0.35, 2.75].map((a, i) => ({ a, len: 60 + 8 * (i % 2), w0: 10, w1: 4, r0: 30 })) });
  for (const d of [[196, 36], [200, 58]]) o += A.axonTube(t, new Curve([[x + 172, y + 49], [x + d[0], y + d[1]]], 3), 0, 22, 3.4, { ow: 2.4 }) + A.cell(t, 'nerve', x + d[0] + 3, y + d[1], 8, { nuc: 0, dots: 0, shadowOn: false, ow: 2.4 });
  return o;
}
const astrocyte = (t) => A.shadow(124, 196, 100, 24, 0.3) + A.astro(t, 120, 126, 43, { seed: 4, m: 9, shadowOn: false, split: 1 });
function oligodendrocyte(t) {
  const cx = 165, cy = 104;
  let o = A.shadow(cx + 14, cy + 106, 150, 30, 0.3);
  const c = new Curve([[cx - 150, cy + 84], [cx, cy + 100], [cx + 150, cy + 84]], 3), p1 = c.at(66), p2 = c.at(c.len - 66);
  o += A.axonTube(t, c, 0, c.len, 8, { ow: 2.8 });
  o += A.oligo(t, cx, cy, 44, { seed: 6, ow: 2.8, split: 1, targets: [{ x: p1.x + 6, y: p1.y - 14, n: [-0.1, -1], hn: 30, w1: 5, foot: 16, bend: -0.05 }, { x: p2.x - 6, y: p2.y - 14, n: [0.1, -1], hn: 30, w1: 5, foot: 16, bend: 0.05 }], extraArms: [-2.6, -1.9, -1.2, -0.5].map((a) => ({ a, len: 34, w0: 7, w1: 3, r0: 26 })) });
  return o + A.sleeve(t, c, 8, 136, 23, { ax: 8, ow: 2.8, shadowOn: false }) + A.sleeve(t, c, c.len - 136, c.len - 8, 23, { ax: 8, ow: 2.8, shadowOn: false });
}

// ---------- tissues that MSCs make in a dish. Colours of their own, because they stand in no other picture of a brain.
const TISSUE = {
  light: {
    bone: ['#F6EFDF', '#D9CBA8', '#A08C60', '#5E4C25', '#6E4E1F'],
    cartilage: ['#E4F4FA', '#8EC3DA', '#3E86A6', '#1F4F66', '#2E6E8C'],
    fat: ['#FFF6D8', '#F7D984', '#DDA93C', '#7A5510', '#8A5F12'],
  },
  dark: {
    bone: ['#FBF6EA', '#E3D7B8', '#A8966C', '#FBF3DF', '#7A653E'],
    cartilage: ['#F0FAFE', '#A6D6EA', '#4E9ABC', '#EAF8FE', '#2E6E8C'],
    fat: ['#FFFAE6', '#FBE29A', '#D9A53A', '#FFF4CF', '#8A5F12'],
  },
};
const NAMES = ['light', 'base', 'deep', 'edge', 'nucleus'];
const withTissues = (theme, t) => ({ ...t, ...Object.fromEntries(Object.entries(TISSUE[theme]).flatMap(([k, v]) => NAMES.map((n, i) => [`${k}.${n}`, v[i]]))) });

// A bone cell is a flat almond with many fine threads; a cartilage cell sits with its twin in a pale hollow; a fat cell is
// one great drop, its nucleus pressed to the edge.
function boneCell(t) {
  const x = 130, y = 104;
  const arms = Array.from({ length: 15 }, (_, i) => ({ a: (i / 15) * 6.283 + 0.1, len: 42 + 10 * (i % 3), w0: 6, w1: 2.6, r0: 30 }));
  return A.shadow(x + 6, y + 62, 104, 24, 0.28) + A.branched(t, 'bone', x, y, 40, { seed: 5, split: 0, amp: 0.04, nuc: 0.44, gr: 2, flare: 4, sx: 1.55, sy: 0.82, ow: 2.8, arms }) + A.spec(x - 26, y - 14, 18, 6, -12, 0.6);
}
function cartilageCell(t) {
  const x = 130, y = 104, p = A.pal(t, 'cartilage');
  const [g, u] = A.radial([[0, p.light], [0.7, A.mix(p.light, p.base, 0.35)], [1, A.mix(p.light, p.base, 0.7)]], { user: 1, cx: x - 20, cy: y - 20, r: 120 });
  let o = A.shadow(x + 6, y + 70, 100, 24, 0.28) + `<defs>${g}</defs>` + P(A.blob(x, y, 84, { n: 16, amp: 0.02, seed: 3, sx: 1.12, sy: 0.86 }), u, `stroke="${p.edge}" stroke-width="3"`);
  for (const s of [-1, 1]) o += A.cell(t, 'cartilage', x + s * 36, y + 2, 33, { seed: 6 + s, amp: 0.03, nuc: 0.44, dots: 3, shadowOn: false, ow: 2.8 });
  return o;
}
function fatBody(t) {
  const x = 120, y = 104, p = A.pal(t, 'fat');
  return A.shadow(x + 8, y + 80, 92, 24, 0.3) + A.cell(t, 'fat', x, y, 86, { seed: 4, amp: 0.012, nuc: 0, dots: 0, shadowOn: false, ow: 3 })
    + P(A.blob(x - 4, y + 2, 70, { n: 16, amp: 0.012, seed: 8 }), A.mix(p.light, '#ffffff', 0.35), `stroke="${p.deep}" stroke-width="2.600"`)
    + `<ellipse cx="${x + 64}" cy="${y + 44}" rx="20" ry="10" transform="rotate(-52 ${x + 64} ${y + 44})" fill="${p.nuc}" stroke="${p.edge}" stroke-width="2.400"/>` + A.spec(x - 34, y - 34, 26, 13, -38, 0.9);
}
// Young ones: no longer a spindle, not yet a cell with a job.
const mix = (t, family, amount) => Object.fromEntries(Object.keys(t).map((k) => [k, k.startsWith('msc.') && t[family + k.slice(3)] ? A.mix(t[k], t[family + k.slice(3)], amount) : t[k]]));
const mscOther = (t) => A.branched(t, 'msc', 120, 90, 46, { seed: 7, split: 0, amp: 0.06, nuc: 0.46, gr: 2, flare: 14, sx: 1.3, sy: 0.86, arms: [{ a: 0.12, len: 46, w0: 18, w1: 7, r0: 34 }, { a: 3.3, len: 46, w0: 18, w1: 7, r0: 34 }, { a: -1.2, len: 22, w0: 11, w1: 6, r0: 30 }] });
const youngBone = (t) => A.branched(mix(t, 'bone', 0.65), 'msc', 100, 90, 42, { seed: 5, split: 0, amp: 0.05, nuc: 0.44, gr: 2, flare: 8, sx: 1.15, sy: 0.95, arms: stubs(42, [-2.7, -1.9, -0.8, 0.3, 1.3, 2.3], 0.6) });
const youngCartilage = (t) => A.cell(mix(t, 'cartilage', 0.65), 'msc', 100, 90, 50, { seed: 6, amp: 0.04, nuc: 0.46, dots: 4, ow: 3 });
function youngFat(t) {
  const c = mix(t, 'fat', 0.55), p = A.pal(t, 'fat');
  let o = A.cell(c, 'msc', 100, 90, 56, { seed: 9, amp: 0.04, nuc: 0.4, nx: 0.34, ny: 0.3, dots: 0, ow: 3 });
  for (const [x, y, r] of [[78, 66, 17], [112, 58, 12], [70, 100, 13], [98, 96, 9], [92, 122, 10]]) o += `<circle cx="${x}" cy="${y}" r="${r}" fill="${p.light}" stroke="${p.deep}" stroke-width="2.400"/>` + A.spec(x - r * 0.3, y - r * 0.4, r * 0.4, r * 0.22, -30, 0.9);
  return o;
}
const mscBody = (t) => A.shadow(158, 128, 120, 22, 0.26) + A.msc(t, 150, 90, 56, { rot: -10, seed: 4, len: 2.2, shadowOn: false });

for (const [theme, plainTheme] of Object.entries(themes)) {
  const t = withTissues(theme, plainTheme);
  A.resetIds();
  const ground = theme === 'dark' ? '#1C2D3E' : '#EFEBE9';
  // Pale: not there yet. Colours are mixed into the ground, so that nothing shines through.
  const pale = Object.fromEntries(Object.entries(t).map(([k, v]) => [k, /^#/.test(v) ? A.mix(v, ground, k.endsWith('.edge') ? 0.52 : 0.74) : v]));
  pale.ink = t.ink;
  for (const stage of [1, 2, 3]) put(theme, `divide-${stage}`, DIVIDE.w, DIVIDE.h, division(t, stage));
  put(theme, 'other', 220, 210, other(t));
  put(theme, 'neuroblast', 260, 190, neuroblast(t));
  put(theme, 'astroblast', 200, 200, astroblast(t));
  const ends = [['neuron', 364, 250, neuron], ['astrocyte', 240, 240, astrocyte], ['oligodendrocyte', 330, 240, oligodendrocyte]];
  for (const [name, w, h, fn] of [...ends, ['fat', 240, 210, fatBody], ['cartilage', 260, 210, cartilageCell], ['bone', 260, 210, boneCell]]) {
    put(theme, name, w, h, fn(t));
    put(theme, `${name}-pale`, w, h, fn(pale).replace(/stop-color="#fff"/g, `stop-color="${ground}"`).replace(/fill="#fff"/g, 'fill="none"').replace(/stroke="#fff"/g, 'stroke="none"'));
  }
  put(theme, 'msc', 300, 180, mscBody(t));
  put(theme, 'msc-other', 240, 180, mscOther(t));
  put(theme, 'young-bone', 200, 180, youngBone(t));
  put(theme, 'young-cartilage', 200, 180, youngCartilage(t));
  put(theme, 'young-fat', 200, 180, youngFat(t));
}
