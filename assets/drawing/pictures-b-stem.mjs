// Stem cells: the two things they can do, three ways to split, and their limits.
import * as A from './art.mjs';
import * as K from './pictures-b-kit.mjs';
const { Curve, mix, S, C, P } = K;

const ink = (t, key) => t[`${key}${K.isDark(t) ? '.base' : '.deep'}`];
/** A stem cell just before it parts: two halves, one waist. r = radius of a half. */
export function dividing(t, x, y, r, { fade = 0, glow = true } = {}) {
  const p = A.pal(t, 'stem', fade, K.stage(t)), k = r / 54, d = `M${-46 * k} ${-54 * k}a${54 * k} ${54 * k} 0 1 0 0 ${108 * k}c${22 * k} 0 ${30 * k} ${-18 * k} ${46 * k} ${-18 * k}s${24 * k} ${18 * k} ${46 * k} ${18 * k}a${54 * k} ${54 * k} 0 1 0 0 ${-108 * k}c${-22 * k} 0 ${-30 * k} ${18 * k} ${-46 * k} ${18 * k}s${-24 * k} ${-18 * k} ${-46 * k} ${-18 * k}z`;
  const [g, u] = K.grad('r', [[0, p.light], [0.45, p.base], [1, p.deep]], { user: 1, cx: 0, cy: 0, r: 128 * k, fx: -40 * k, fy: -44 * k });
  let o = (glow ? A.glow(0, 0, r * 2.9, p.base, 0.42, 0.5) : '') + A.shadow(4, r * 1.12, r * 2, r * 0.4, 0.22);
  o += P(d, p.edge, `stroke="${p.edge}" stroke-width="${Math.max(5, r * 0.11).toFixed(1)}" stroke-linejoin="round"`) + g + P(d, u);
  for (const s of [-1, 1]) o += A.nucleus(s * 52 * k, 2 * k, 24 * k, p, { seed: 4 + s }) + A.spec(s * 50 * k - 18 * k, -31 * k, 19 * k, 9.5 * k, -35, 0.85);
  return `<g transform="translate(${x} ${y})">${o}${S(`M0 ${-31 * k}v${62 * k}`, p.deep, 3, 'stroke-dasharray="1 8"')}</g>`;
}
const stem = (t, x, y, r, seed = 3) => A.shadow(x + 4, y + r * 1.16, r * 1.1, r * 0.26, 0.26) + A.stem(t, x, y, r, { seed, shadowOn: false });
const field = (t, x, y, rx, ry, col, op) => {
  const [g, u] = K.grad('r', [[0, col, op], [0.6, col, op * 0.45], [1, col, 0]], {});
  return `${g}<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${u}"/>`;
};

// ---------- stem-cell-two-things
function twoThings(t, { w, h }) {
  const dark = K.isDark(t), lav = ink(t, 'stem');
  let o = K.backdrop(t, w, h, 71, 5);
  o += field(t, 330, 660, 420, 440, t['stem.base'], dark ? 0.2 : 0.34) + field(t, 890, 640, 430, 440, t['oligo.base'], dark ? 0.16 : 0.26);
  o += stem(t, 606, 286, 104);
  // one becomes two
  o += K.trail(t, [[498, 372], [462, 404], [430, 434]], lav, { r0: 5, r1: 8 });
  o += dividing(t, 346, 532, 66, { glow: false });
  o += K.trail(t, [[302, 622], [284, 652], [272, 682]], lav, { r0: 5, r1: 7 }) + K.trail(t, [[390, 622], [408, 652], [420, 682]], lav, { r0: 5, r1: 7 });
  o += stem(t, 234, 800, 70, 8) + stem(t, 460, 800, 70, 12);
  // one changes its kind
  o += K.trail(t, [[700, 382], [738, 420], [752, 474], [749, 530]], ink(t, 'nerve'), { r0: 5, r1: 8 }) + K.trail(t, [[730, 344], [846, 380], [944, 436], [984, 506]], ink(t, 'oligo'), { r0: 5, r1: 8 });
  {
    const x = 724, y = 722;
    o += A.shadow(x + 6, y + 84, 110, 22, 0.24);
    o += A.neuron(t, x, y, 66, { seed: 9, shadowOn: false, split: 1, ow: 3.2, extra: [{ c: new Curve([[x, y + 26], [x - 8, y + 92], [x + 12, y + 142], [x + 62, y + 172]], 3), w0: 22, w1: 8, depth: 1, pw: 1.6 }], arms: [-3.0, -2.35, -1.7, -1.05, -0.4, 2.6].map((a, i) => ({ a, len: 66 + 10 * (i % 2), w0: 13, w1: 5.5, r0: 42 })) });
    for (const d of [[36, -8], [22, 28]]) { const c = new Curve([[x + 58, y + 170], [x + 58 + d[0], y + 172 + d[1]]], 3); o += K.tube(t, c, 0, c.len, () => 5, { ow: 2.6 }) + A.cell(t, 'nerve', x + 60 + d[0], y + 172 + d[1], 11, { nuc: 0, dots: 0, shadowOn: false, ow: 2.6 }); }
  }
  {
    const x = 1000, y = 640, c = new Curve([[x - 152, y + 184], [x, y + 196], [x + 260, y + 170]], 3), at = (q) => { let s = 0; while (c.at(s).x < q) s += 2; return c.at(s); }, p1 = at(x - 66), p2 = at(x + 74);
    o += A.shadow(x, y + 246, 160, 22, 0.24) + K.tube(t, c, 0, c.len, 11, { ow: 2.8 });
    o += A.oligo(t, x, y, 62, { seed: 6, ow: 3.2, split: 1, targets: [{ x: p1.x, y: p1.y - 20, n: [-0.1, -1], hn: 52, w1: 7, foot: 20, bend: -0.05 }, { x: p2.x, y: p2.y - 20, n: [0.1, -1], hn: 52, w1: 7, foot: 20, bend: 0.05 }], extraArms: [-2.75, -2.0, -1.2, -0.45].map((a) => ({ a, len: 48, w0: 10, w1: 4, r0: 42 })) });
    let s = 0; while (c.at(s).x < x - 128) s += 2;
    o += K.sleeve(t, c, s, s + 118, 31, { ax: 11, ow: 2.8 }) + K.sleeve(t, c, s + 148, s + 266, 31, { ax: 11, ow: 2.8 });
  }
  return K.squeeze(o);
}

// ---------- q-three-splits: three cards, the same dividing cell, other daughters
function threeSplits(t, { w, h }) {
  const dark = K.isDark(t);
  let o = K.backdrop(t, w, h, 77, 5);
  [268, 606, 944].forEach((x, i) => {
    const W = 304, y0 = 262, H = 614;
    o += `<g filter="url(#soft10)"><rect x="${x - W / 2 + 4}" y="${y0 + 14}" width="${W}" height="${H}" rx="36" fill="#0B2A3C" opacity=".2"/></g><rect x="${x - W / 2}" y="${y0}" width="${W}" height="${H}" rx="36" fill="${t.surface}" stroke="${t.line}" stroke-width="3"/>`;
    o += field(t, x, 450, 150, 200, t['stem.base'], dark ? 0.22 : 0.32);
    o += dividing(t, x, 420, 61, { glow: false });
    const other = [[], [1], [0, 1]][i];
    [-1, 1].forEach((s, j) => {
      const dx = x + s * 70, kind = other.includes(j);
      o += K.trail(t, [[x + s * 50, 516], [x + s * 62, 566], [x + s * 70, 612]], ink(t, kind ? 'oligo' : 'stem'), { r0: 5, r1: 8 });
      o += kind ? A.shadow(dx + 3, 808, 56, 14, 0.24) + A.opc(t, dx, 738, 41, { seed: 5 + i * 4 + j * 7, m: 10, shadowOn: false, arms: [...Array(9)].map((_, k) => ({ a: (k / 9) * 6.283 + 0.2 + 0.15 * Math.sin(k * 2.3 + i), len: 30 + 7 * ((k * 7) % 3), w0: 6, w1: 2.8 })) }) : stem(t, dx, 738, 52, 6 + i * 3 + j);
    });
  });
  return K.squeeze(o);
}

// ---------- stem-limits: fewer, slower, rest; and why growth must stay under control
function limits(t, { w, h }) {
  const lav = ink(t, 'stem'), dark = K.isDark(t), r = 43;
  let o = K.backdrop(t, w, h, 83, 5) + field(t, 250, 330, 340, 270, t['stem.base'], dark ? 0.24 : 0.36);
  // the dots of the trail lie further and further apart: slower each time
  o += dividing(t, 224, 184, r, { glow: false }) + dividing(t, 208, 306, r, { glow: false }) + dividing(t, 224, 428, r, { glow: false });
  o += K.trail(t, [[318, 306], [350, 305], [392, 306]], lav, { r0: 7, r1: 7, k: 2.8 });
  o += dividing(t, 502, 244, r, { glow: false, fade: 0.12 }) + dividing(t, 502, 370, r, { glow: false, fade: 0.12 });
  o += K.trail(t, [[600, 308], [640, 308], [668, 309]], lav, { r0: 7, r1: 7, k: 4.4 });
  o += dividing(t, 776, 312, r, { glow: false, fade: 0.26 });
  o += K.trail(t, [[876, 316], [916, 320], [944, 324]], lav, { r0: 7, r1: 7, k: 7 });
  // the last cell rests: large, flat, pale, without halo
  o += A.shadow(1030, 392, 84, 14, 0.24) + A.cell({ ...t, 'stem.edge': mix(t['stem.edge'], K.stage(t, 0.3), -0.6) }, 'stem', 1030, 340, 54, { sx: 1.16, sy: 0.86, nuc: 0.44, amp: 0.025, seed: 4, fade: 0.5, fadeTo: K.stage(t, 0.3), shadowOn: false, dots: 3 });
  // two windows: growth in order, growth without control
  const disc = (c0) => { const [g, u] = K.grad('r', [[0, mix(t.surface, c0, dark ? 0.14 : 0.06)], [1, mix(t.surface, c0, dark ? 0.34 : 0.22)]], {}); return `${g}<circle r="210" fill="${u}"/>`; };
  const R = A.rng(14);
  let calm = disc(t['stem.base']);
  for (const [x, y] of [[-104, -64], [0, -70], [104, -64], [-108, 24], [108, 24], [-56, 104], [56, 104]]) calm += A.cell(t, 'stem', x, y, 36, { seed: Math.round(R() * 90) + 1, amp: 0.012, nuc: 0.46, dots: 3 });
  calm += dividing(t, 0, 18, 26, { glow: false });
  let crowd = disc(t['stem.base']);
  const spots = [];
  for (let i = 0; i < 22; i++) { const a = i * 2.4, d = 38 * Math.sqrt(i + 0.3); spots.push([Math.cos(a) * d * 1.02, Math.sin(a) * d * 0.98]); }
  spots.sort((a, b) => Math.hypot(...b) - Math.hypot(...a)).forEach(([x, y], i) => {
    if (i === 16 || i === 9) { crowd += `<g transform="rotate(${i * 23} ${x.toFixed(1)} ${y.toFixed(1)})">${dividing(t, Math.round(x), Math.round(y), 27, { glow: false })}</g>`; return; }
    const q = 33 + R() * 15;
    crowd += A.cell(t, 'stem', x, y, q, { seed: i * 5 + 2, amp: 0.1, nuc: 0.5 + 0.14 * R(), nx: 0.2 * (R() - 0.5), ny: 0.2 * (R() - 0.5), sx: 0.88 + 0.3 * R(), sy: 0.88 + 0.24 * R(), rot: R() * 3, dots: 3 });
  });
  o += K.loupe(t, 356, 752, 168, calm) + K.loupe(t, 856, 752, 168, crowd);
  return K.squeeze(o);
}

// ---------- stem-cell-kinds: blood stem cell (few kinds), embryonic and reprogrammed cells (many kinds)
function muscle(t, x, y, r, rot) {
  const p = A.pal(t, 'vessel'), c = new Curve([[-r * 2.3, 6], [0, -4], [r * 2.3, 6]], 3), L = c.len, w = (q) => r * 0.62 * Math.min(1, Math.sin((Math.PI * Math.max(0.02, Math.min(0.98, q / L)))) ** 0.55), list = [...Array(33)].map((_, i) => (L * i) / 32), d = K.band(c, list, w, w);
  const [g, u] = K.grad('l', [[0, p.light], [0.5, p.base], [1, p.deep]], {});
  let bars = '';
  for (let q = L * 0.1; q < L * 0.92; q += 13) { const z = c.at(q); bars += `M${z.x.toFixed(1)} ${(z.y - r).toFixed(1)}v${2 * r}`; }
  return `<g transform="translate(${x} ${y}) rotate(${rot})">${A.shadow(4, r * 0.95, r * 1.9, r * 0.3, 0.2)}${P(d, p.edge, `stroke="${p.edge}" stroke-width="6" stroke-linejoin="round"`)}${g}${P(d, u)}${K.within(d, S(bars, p.edge, 3, 'opacity=".42"'))}${A.nucleus(-r * 0.7, -4, r * 0.26, { ...p, nuc: mix(p.deep, p.edge, 0.45) }, { sx: 1.5 })}${A.nucleus(r * 0.8, -3, r * 0.26, { ...p, nuc: mix(p.deep, p.edge, 0.45) }, { sx: 1.5, seed: 8 })}${P(K.band(c, list.slice(4, 29), (q) => w(q) * 0.75, (q) => -w(q) * 0.52), '#fff', 'opacity=".5"')}</g>`;
}
function gutCells(t, x, y, s) {
  const p = A.pal(t, 'phago'), [g, u] = K.grad('l', [[0, p.light], [0.6, p.base], [1, p.deep]], {});
  let o = `<g transform="translate(${x} ${y}) scale(${s})">${A.shadow(2, 62, 66, 12, 0.22)}${g}`;
  for (const i of [-1, 0, 1]) {
    const cx = i * 40;
    for (let k = -2; k <= 2; k++) o += S(`M${cx + k * 7} -50v-15`, p.edge, 4.6) + S(`M${cx + k * 7} -50v-14`, p.light, 1.8);
    o += `<path d="M${cx - 19} -50q19 -5 38 0l-2 100q-17 6 -34 0z" fill="${u}" stroke="${p.edge}" stroke-width="3.2" stroke-linejoin="round"/>` + A.nucleus(cx, 22, 11, p, { seed: 4 + i, sy: 1.3 }) + `<path d="M${cx - 12} -40l1 70" stroke="#fff" stroke-width="4" opacity=".4" stroke-linecap="round"/>`;
  }
  return `${o}</g>`;
}
function skinCells(t, x, y, s) {
  const e = K.isDark(t) ? '#FFE9D2' : '#7A4A25', a = K.isDark(t) ? '#F3CDA6' : '#F6D9B8', b = K.isDark(t) ? '#C98F5E' : '#DDA873', [g, u] = K.grad('l', [[0, a], [1, b]], {});
  const hex = (cx, cy, r, i) => A.closed([...Array(6)].map((_, k) => { const q = (k / 6) * 6.283 + 0.3, v = 1 + 0.1 * Math.sin(k * 2.7 + i * 3); return [cx + Math.cos(q) * r * v * 1.14, cy + Math.sin(q) * r * v * 0.86]; }));
  let o = `<g transform="translate(${x} ${y}) scale(${s})">${A.shadow(2, 48, 74, 13, 0.22)}${g}`;
  [[-40, 18, 36], [38, 22, 36], [0, -24, 36]].forEach(([cx, cy, r], i) => { o += P(hex(cx, cy, r, i), u, `stroke="${e}" stroke-width="3.2" stroke-linejoin="round"`) + A.nucleus(cx + 2, cy + 1, 9.5, { light: a, base: b, deep: b, edge: e, nuc: mix(b, '#5A3214', 0.55) }, { seed: 3 + i, sx: 1.3 }) + A.spec(cx - 14, cy - 14, 12, 6, -25, 0.7); });
  return `${o}</g>`;
}
function fatty(t, x, y, r) {
  const e = K.isDark(t) ? '#FFF0BF' : '#8A6A1C', [g, u] = K.grad('r', [[0, '#FFFDF2'], [0.55, '#FDEFBF'], [0.9, '#F6DA8A'], [1, '#E7BF5E']], { cx: 0.4, cy: 0.36, r: 0.68 });
  return A.shadow(x + 3, y + r, r, r * 0.24, 0.22) + g + P(A.blob(x, y, r, { n: 12, amp: 0.03, seed: 4 }), u, `stroke="${e}" stroke-width="3.2"`) + `<ellipse cx="${x + r * 0.84}" cy="${y + r * 0.3}" rx="${r * 0.13}" ry="${r * 0.26}" fill="#8A6A1C" transform="rotate(20 ${x + r * 0.84} ${y + r * 0.3})"/>` + A.spec(x - r * 0.34, y - r * 0.42, r * 0.34, r * 0.18, -35, 0.9);
}
function disc(t, x, y, r, rot) {
  const col = t.blood, e = mix(col, t['vessel.edge'], K.isDark(t) ? 0.75 : 0.6), [g, u] = K.grad('r', [[0, mix(col, '#ffffff', 0.42)], [0.3, mix(col, '#ffffff', 0.26)], [0.55, mix(col, '#ffffff', 0.04)], [0.82, col], [1, mix(col, t['vessel.edge'], 0.32)]], { cx: 0.5, cy: 0.52 });
  return A.shadow(x + 3, y + r * 0.72, r, r * 0.24, 0.2) + `<g transform="translate(${x} ${y}) rotate(${rot}) scale(1 .66)">${g}${C(0, 0, r, u, `stroke="${e}" stroke-width="3.4"`)}${A.spec(-r * 0.4, -r * 0.5, r * 0.3, r * 0.16, -30, 0.6)}</g>`;
}
/** Marrow of a bone, for the inside of a loupe of about 150 px. */
function marrow(t) {
  const dark = K.isDark(t);
  let o = `<rect x="-190" y="-190" width="380" height="380" fill="${mix(t.blood, dark ? '#3A1C22' : '#FFF3EE', dark ? 0.62 : 0.74)}"/>`;
  const bars = [[[-200, -40], [-130, -64], [-96, -110], [-90, -200]], [[-150, -52], [-138, 20], [-160, 90], [-210, 120]], [[-146, 40], [-96, 92], [-84, 140], [-96, 200]], [[-90, 110], [-10, 128], [70, 122], [120, 150], [200, 130]], [[210, -60], [140, -70], [104, -116], [110, -200]], [[126, -90], [150, -20], [200, 10]]].map((q) => new Curve(q, 4));
  for (const [col, wd] of [[dark ? '#F6EBD2' : '#6B5836', 44], [dark ? '#B9A983' : '#E7D9BB', 36]]) for (const c of bars) o += S(K.line(c), col, wd);
  for (const c of bars) o += S(K.line(c, 0, c.len, 4), dark ? '#D9CBA8' : '#FFF9EA', 16);
  for (const [x, y, q] of [[-10, -120, 10], [104, 52, -20], [-78, 46, 30], [30, 82, 0], [-50, -92, -30], [70, -92, 20], [-160, -130, 0]]) o += disc(t, x, y, 17, q);
  return o + A.stem(t, 14, -8, 50, { seed: 3 });
}
/** An embryo of about five days: outer shell of cells, hollow, inner cells from which the stem cells come. */
function embryo(t) {
  const dark = K.isDark(t), p = A.pal(t, 'msc', 0.35, K.stage(t)), [g, u] = K.grad('r', [[0, dark ? '#1B3444' : '#FBFEFF'], [1, dark ? '#24425A' : '#DCEBF2']], {});
  let o = `<rect x="-190" y="-190" width="380" height="380" fill="${dark ? '#0F2635' : '#EAF4F7'}"/>${g}${C(0, 0, 128, u, `stroke="${dark ? t.line : '#7FA3B5'}" stroke-width="3"`)}`;
  for (let i = 0; i < 17; i++) { const a = (i / 17) * 6.283, x = Math.cos(a) * 110, y = Math.sin(a) * 110; o += `<g transform="rotate(${((a * 180) / Math.PI + 90).toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)})"><ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="21" ry="13" fill="${p.base}" stroke="${p.edge}" stroke-width="2.6"/><ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="8" ry="5" fill="${p.nuc}"/></g>`; }
  for (const [x, y, r] of [[-64, 26, 27], [-20, 72, 27], [-64, -24, 25], [32, 78, 22]]) o += A.cell(t, 'stem', x, y, r, { amp: 0.012, nuc: 0.5, dots: 2, seed: Math.abs(x) + 1, shadowOn: false });
  return o + A.stem(t, -12, 18, 34, { seed: 9, shadowOn: false });
}
function dishOf(t, x, y, s) {
  const e = K.isDark(t) ? t.line : t.ink, glass = mix(t.surface, t['stage.bottom'], 0.25);
  let o = `<g transform="translate(${x} ${y}) scale(${s})">${A.shadow(6, 64, 190, 26, 0.28)}<path d="M-168 0L-168 38C-168 66 -93 88 0 88C93 88 168 66 168 38L168 0Z" fill="${glass}" fill-opacity=".92" stroke="${e}" stroke-width="3.6"/><ellipse rx="168" ry="52" fill="${mix(t.surface, t['stem.base'], 0.16)}" stroke="${e}" stroke-width="3.6"/><ellipse cy="8" rx="152" ry="41" fill="${mix(t['stem.light'], t.blood, K.isDark(t) ? 0.5 : 0.12)}" opacity="${K.isDark(t) ? 0.35 : 0.9}"/>`;
  o += S('M-150 24C-120 62 -60 76 -10 78', '#fff', 6, 'opacity=".7"');
  return `${o}</g>`;
}
function kinds(t, { w, h }) {
  const lav = ink(t, 'stem'), dark = K.isDark(t);
  let o = K.backdrop(t, w, h, 91, 4);
  // few kinds on the left, almost any kind on the right
  const card = (x, y, cw, ch) => `<g filter="url(#soft10)"><rect x="${x + 4}" y="${y + 14}" width="${cw}" height="${ch}" rx="44" fill="#0B2A3C" opacity=".16"/></g><rect x="${x}" y="${y}" width="${cw}" height="${ch}" rx="44" fill="${mix(t.surface, K.stage(t, 0.6), dark ? 0.3 : 0.35)}" stroke="${dark ? t.hair : mix(t.line, t.surface, 0.55)}" stroke-width="2.5"/>`;
  o += card(112, 562, 306, 416) + card(452, 562, 648, 416);
  o += K.loupe(t, 265, 300, 130, `<g transform="scale(.82)">${marrow(t)}</g>`) + K.loupe(t, 620, 300, 130, embryo(t));
  o += dishOf(t, 940, 356, 0.88);
  for (const [x, y, r, q] of [[862, 336, 25, 4], [940, 318, 27, 7], [1018, 336, 25, 9], [902, 374, 26, 12], [980, 374, 26, 15]]) o += A.stem(t, x, y, r, { seed: q, shadowOn: false });
  o += `<g transform="translate(832 196) rotate(-12)">${skinCells(t, 0, 0, 0.62)}</g>` + K.trail(t, [[884, 196], [924, 204], [946, 246]], lav, { r0: 4, r1: 6, size: 1.05 });
  o += K.trail(t, [[265, 456], [262, 496], [264, 540]], lav, { r0: 5, r1: 8 });
  o += K.trail(t, [[622, 456], [634, 500], [662, 540]], lav, { r0: 5, r1: 8 }) + K.trail(t, [[930, 456], [916, 500], [888, 540]], lav, { r0: 5, r1: 8 });
  o += disc(t, 190, 650, 44, -16) + disc(t, 236, 716, 40, 18) + A.tcell(t, 340, 662, 44, { seed: 5, at: [1.2, 1.7, 2.2] }) + A.bcell(t, 330, 838, 40, { seed: 4, ys: 7 }) + A.phago(t, 204, 850, 52, { seed: 8, sx: 1.14, sy: 0.86, debris: 0, nuc: 0.42, nxy: [-0.05, 0], arms: [{ a: 0.6, len: 0.34, w: 0.26 }, { a: 2.6, len: 0.34, w: 0.26 }, { a: -1.2, len: 0.16, w: 0.3 }] });
  o += A.neuron(t, 566, 676, 40, { seed: 9, split: 1, ow: 2.8, arms: [-3.0, -2.3, -1.6, -0.9, -0.25, 2.5].map((a, i) => ({ a, len: 40 + 6 * (i % 2), w0: 8, w1: 3.4, r0: 26 })), extra: [{ c: new Curve([[572, 690], [596, 742], [650, 758], [690, 738]], 3), w0: 13, w1: 4.5, depth: 1, pw: 1.6 }] });
  o += muscle(t, 800, 650, 42, -10) + fatty(t, 1006, 660, 52) + skinCells(t, 560, 866, 0.9) + gutCells(t, 724, 862, 0.84) + disc(t, 846, 836, 42, -14) + disc(t, 890, 892, 36, 20) + A.opc(t, 1010, 860, 36, { seed: 12 });
  return K.squeeze(o);
}

export const pictures = { 'stem-cell-two-things': twoThings, 'stem-cell-kinds': kinds, 'stem-limits': limits, 'q-three-splits': threeSplits };
