// Pictures of the chapter on mesenchymal stem cells: what they do in a dish, and their signals; for the living scene
// `sources` also belly fat and a narrow vessel of the lung. True by facts F69-F74 and F87: MSCs are never shown turning into nerve cells or wrapping myelin.
import * as A from './art.mjs';
import { arrowHead, fatCell, ghostSleeve, loupe, mouse, rbc } from './scenes.mjs';
import { at, bigDish, edgeOf, f1, isDark, panel, path, question, rect } from './pictures-c-kit.mjs';
const { S, P, C, Curve, mix } = A;

const mscs = (t, list) => list.map(([x, y, r, rot, seed = 1, len = 2.3]) => A.msc(t, x, y, r, { rot, seed, len })).join('');

// belly fat: a pad of small golden lobules that melts into the skin, in body units
export function fatPad(t) {
  const dark = isDark(t);
  const id = A.nid('fm');
  let lob = '';
  const R = A.rng(8);
  for (let i = 0; i < 46; i++) {
    const a = i * 2.4, q = Math.sqrt(i / 46);
    lob += C(Math.cos(a) * 100 * q, 440 + Math.sin(a) * 66 * q, 15 + 5 * R(), i % 3 ? '#F7DB8B' : '#FBE9B4', `stroke="#B98A2A" stroke-width="2" stroke-opacity=".55"`) + C(Math.cos(a) * 100 * q - 4, 435 + Math.sin(a) * 66 * q, 5, '#FFFBEA', 'opacity=".8"');
  }
  return `<mask id="${id}"><radialGradient id="${id}g"><stop offset=".62" stop-color="#fff"/><stop offset="1" stop-color="#000"/></radialGradient><ellipse cx="0" cy="440" rx="112" ry="76" fill="url(#${id}g)"/></mask><g mask="url(#${id})"${dark ? ' opacity=".86"' : ''}><ellipse cx="0" cy="440" rx="112" ry="76" fill="#F3CF76"/>${lob}</g>`;
}

// ---------- three tissues that MSCs can make in a dish
function boneTissue(t) {
  const dk = '#7A653E';
  let o = rect(-150, -150, 300, 300, 0, '#F3E8CF');
  for (let i = 0; i < 7; i++) o += S(`M-150 ${-96 + i * 40}C-60 ${-128 + i * 40} 50 ${-70 + i * 40} 150 ${-108 + i * 40}`, i % 2 ? '#FFF9EA' : '#DDCBA2', i % 2 ? 13 : 9);
  const cells = [[-52, -48, -14], [40, -56, 10], [-2, 8, -8], [70, 24, 14], [-66, 50, 4], [22, 70, -12]];
  for (const [x, y, a] of cells) {
    let tw = '';
    for (let i = 0; i < 14; i++) { const v = i / 14 * 6.283, c = Math.cos(v), s = Math.sin(v); tw += `M${f1(c * 20)} ${f1(s * 9)}Q${f1(c * 30 + s * 5)} ${f1(s * 17)} ${f1(c * 40)} ${f1(s * 26 + c * 4)}`; }
    o += at(x, y, `${S(tw, dk, 2.2, 'opacity=".65"')}<ellipse rx="25" ry="13" fill="#FFFDF6" stroke="${dk}" stroke-width="2.600"/><ellipse rx="19" ry="9" fill="#C79F63"/><ellipse cx="2" rx="8" ry="5" fill="#6E4E1F"/>${A.spec(-8, -4, 7, 3, 0, 0.7)}`, { rot: a });
  }
  return o;
}
function cartilage(t) {
  const [g, u] = A.radial([[0, '#EAF6FB'], [0.7, '#C3DFEE'], [1, '#9CC3DA']], { cx: 0.4, cy: 0.35, r: 0.8 });
  let o = `<defs>${g}</defs>${rect(-150, -150, 300, 300, 0, u)}`;
  for (const [x, y, a, n] of [[-50, -50, 20, 2], [46, -44, -30, 2], [0, 30, 5, 4], [-78, 48, -20, 1], [74, 46, 30, 2]]) {
    let q = `<ellipse rx="${n === 4 ? 46 : n === 2 ? 40 : 24}" ry="${n === 4 ? 42 : 24}" fill="#F7FCFE" stroke="#6F9DB8" stroke-width="2.400" opacity=".95"/>`;
    const pos = n === 4 ? [[-18, -16], [19, -15], [-17, 17], [19, 17]] : n === 2 ? [[-16, 0], [17, 0]] : [[0, 0]];
    for (const [px, py] of pos) q += `${P(A.blob(px, py, 15, { n: 10, amp: 0.05, seed: px + 40 }), '#74AFCB', 'stroke="#1F5671" stroke-width="2.600"')}${C(px + 1, py + 1, 6.4, '#2E6E8C')}${A.spec(px - 5, py - 6, 6, 3, -30, 0.75)}`;
    o += at(x, y, q, { rot: a });
  }
  return o;
}
const fatTissue = (t) => rect(-150, -150, 300, 300, 0, '#F3D9A0') + [[-66, -66, 46], [22, -74, 44], [98, -44, 42], [-20, 6, 48], [70, 36, 46], [-98, 22, 40], [-60, 88, 44], [28, 100, 44], [112, 104, 36]].map(([x, y, r], i) => fatCell(t, x, y, r, i + 1)).join('');

function lab(t, { w, h, dark }) {
  let o = A.backdrop(t, w, h, { seed: 12, dark, n: 5 });
  const dx = 326, dy = 330, X = 884, Y = [260, 534, 808], r = 118;
  const col = dark ? t['msc.base'] : t['msc.deep'];
  // the neuron: set apart, dashed, and the way to it is closed
  const nx = 326, ny = 836, nr = 116, sc = t['scar.edge'];
  const way = new Curve([[322, 516], [312, 570], [318, 640], [nx, ny - nr - 10]], 3);
  for (let s = 6; s < way.len; s += 26) { const q = way.at(s); if (Math.abs(q.y - 612) > 66) o += C(q.x, q.y, 6, mix(sc, t['stage.bottom'], 0.25), `stroke="${t.surface}" stroke-width="2.500"`); }
  o += question(t, 318, 618, 0.7);
  o += C(nx, ny, nr, t.surface, `fill-opacity="${dark ? 0.08 : 0.45}" stroke="${sc}" stroke-width="4" stroke-dasharray="15 13" stroke-linecap="round"`);
  o += A.neuron(t, nx - 10, ny - 8, 38, { seed: 9, shadowOn: false, split: 1, fade: dark ? 0.5 : 0.46, fadeTo: mix(t['stage.top'], t['stage.bottom'], 0.5), extra: [{ c: new Curve([[nx, ny + 8], [nx + 26, ny + 44], [nx + 60, ny + 66], [nx + 84, ny + 58]], 3), w0: 12, w1: 4, depth: 1, pw: 1.6 }], arms: [-2.75, -2.1, -1.5, -0.85, -0.2, 2.7, 2.1].map((a, i) => ({ a, len: 40 + 8 * (i % 2), w0: 8, w1: 3.2, r0: 24 })) });
  const cells = `<g transform="scale(1.28 .68)">${mscs(t, [[-76, -70, 25, -14, 1, 2.2], [34, -94, 26, 12, 3, 2.2], [90, -20, 24, -30, 5, 2.2], [-18, -6, 31, -6, 7, 2.3], [-100, 22, 22, 24, 9, 2.1], [58, 66, 27, 8, 2, 2.2], [-44, 96, 26, -10, 4, 2.2]])}</g>`;
  o += bigDish(t, dx, dy, 206, 114, 40, cells);
  o += loupe(t, X, Y[0], r, boneTissue(t)) + loupe(t, X, Y[1], r, cartilage(t)) + loupe(t, X, Y[2], r, fatTissue(t));
  o += path(t, [[552, 308], [630, 276], [700, 262], [X - r - 16, Y[0] + 6]], col, { r: 8.5 });
  o += path(t, [[538, 414], [610, 462], [680, 500], [X - r - 14, Y[1] - 8]], col, { r: 8.5 });
  return o + path(t, [[470, 486], [540, 580], [630, 690], [X - r - 8, Y[2] - 40]], col, { r: 8.5 });
}

// ---------- signals that calm immune cells, seen in lab and animals
const stream = (t, pts, seed, n = 24) => {
  const c = new Curve(pts, 3), R = A.rng(seed), put = [];
  let o = '';
  for (let i = 0; i < n * 5 && put.length < n; i++) {
    const s = c.len * R() * 0.92, q = c.at(s), k = (R() - 0.5) * (64 - 30 * s / c.len), r = 5 + 5 * R();
    const x = q.x + q.nx * k, y = q.y + q.ny * k;
    if (put.some((p) => Math.hypot(p[0] - x, p[1] - y) < p[2] + r + 5)) continue;
    put.push([x, y, r]);
    o += C(x, y, r, t['msc.base'], `stroke="${t['msc.edge']}" stroke-width="2.600"`) + C(x - r * 0.3, y - r * 0.35, r * 0.32, '#ffffff', 'opacity=".85"');
  }
  return o;
};
function calmed(t, x, y, r, seed) {
  const k = isDark(t) ? 0.16 : 0.3;
  return A.shadow(x + 6, y + r, r * 1.2, r * 0.45, 0.24) + A.cell(t, 'tcell', x, y, r, { nuc: 0.62, nx: 0.03, ny: 0.03, dots: 4, seed, shadowOn: false, pts: A.scallop(x, y, r, { seed, amp: 0.032 }), fade: k, fadeTo: mix(t['stage.top'], t['stage.bottom'], 0.4) });
}
function signals(t, { w, h, dark }) {
  let o = A.backdrop(t, w, h, { seed: 17, dark, n: 6 });
  const mx = 364, my = 500;
  o += A.glow(mx + 20, my, 340, t['msc.base'], dark ? 0.34 : 0.4, 0.45);
  o += stream(t, [[420, 430], [520, 350], [620, 290], [736, 262]], 3) + stream(t, [[560, 470], [640, 480], [740, 510], [826, 530]], 5, 20) + stream(t, [[430, 570], [540, 660], [620, 726], [706, 772]], 9);
  for (const [x, y, a] of [[748, 262, -8], [836, 532, 6], [722, 780, 22]]) o += arrowHead(t, x, y, a, dark ? t['msc.base'] : t['msc.deep'], 1.3);
  o += A.msc(t, mx, my, 100, { rot: -10, len: 2.25, seed: 4 });
  o += calmed(t, 846, 258, 76, 5) + calmed(t, 936, 548, 80, 8) + calmed(t, 816, 818, 76, 12);
  // one T cell still in action, beyond the reach of the dots
  o += A.tcell(t, 1030, 336, 56, { seed: 9, at: [1.5, 2.1, 2.7] });
  const R = A.rng(6);
  for (let i = 0; i < 7; i++) o += C(966 - R() * 40 + i * 4, 396 + R() * 44, 4.6 + R() * 2.4, t['tcell.base'], `stroke="${t['tcell.edge']}" stroke-width="2"`);
  // where this was seen: in the dish and in animals
  const p = [138, 806, 346, 164];
  o += panel(t, ...p, at(222, 892, smallDish(t)) + at(386, 896, mouse(t, 0, 0, 0.84)), { r: 30 });
  return o;
}
const smallDish = (t) => bigDish(t, 0, -6, 58, 22, 14, `<g transform="scale(1 .5)">${mscs(t, [[-14, -8, 12, -12, 1, 2], [18, 12, 12, 14, 3, 2]])}</g>`);

// ---------- given by vein: for the living scene
// the plaster over the place where the tube ends
export function plaster(t, x, y) {
  return at(x, y, `${rect(-26, -17, 52, 34, 10, isDark(t) ? '#E9DCC6' : '#FFF3DF', edgeOf(t, 3))}${rect(-10, -17, 20, 34, 0, '#ffffff', 'opacity=".6"')}${[-19, 19].map((v) => [-7, 7].map((y) => C(v, y, 1.8, '#9A7B4E')).join('')).join('')}`, { rot: -74 });
}
export function capillary(t) {
  const sack = (x, y, r, s) => P(A.blob(x, y, r, { n: 12, amp: 0.04, seed: s }), '#FFF6F3', `stroke="${t['vessel.deep']}" stroke-width="4"`) + A.spec(x - r * 0.35, y - r * 0.45, r * 0.4, r * 0.2, -30, 0.9);
  const c = new Curve([[-150, -44], [-60, -14], [30, -8], [150, 30]], 3), wf = (s) => 34 - 14 * Math.exp(-(((s - 196) / 70) ** 2)), v = mix(t['vessel.base'], '#7C6BB0', 0.18);
  return rect(-150, -150, 300, 300, 0, mix(t['vessel.light'], '#ffffff', 0.2)) + [[-70, -98, 52, 1], [36, -84, 56, 2], [122, -58, 44, 3], [-100, 66, 56, 4], [-4, 78, 54, 5], [96, 108, 56, 6]].map((q) => sack(...q)).join('')
    + P(c.ribbon(0, c.len, (s) => wf(s) + 5), t['vessel.edge']) + P(c.ribbon(0, c.len, wf), v) + P(c.ribbon(0, c.len, (s) => wf(s) * 0.92, (s) => -wf(s) * 0.5), '#ffffff', 'opacity=".45"')
    + rbc(t, -104, -30, 15, 20, 0.7) + rbc(t, -74, -8, 14, -10, 0.7) + rbc(t, 104, 18, 14, 20, 0.7) + A.msc(t, 12, -8, 33, { rot: 8, len: 2.05, seed: 4, shadowOn: false });
}

// ---------- not shown to rebuild myelin
function asked(t, { w, h, dark }) {
  let o = A.backdrop(t, w, h, { seed: 9, dark, n: 6 });
  const c = new Curve([[-60, 760], [240, 742], [560, 766], [860, 778], [1280, 742]], 2), W = 60, ax = 20, L = 286, gap = 54, a0 = 122;
  const seg = [-1, 0, 1, 2, 3].map((i) => [a0 + 110 + i * (L + gap), a0 + 110 + i * (L + gap) + L]);
  o += `<g filter="url(#soft10)" transform="translate(6 44)">${P(c.ribbon(0, c.len, 20), '#0B2A3C', 'opacity=".22"')}</g>`;
  o += ghostSleeve(t, c, ...seg[2], W, dark) + A.axonTube(t, c, 0, c.len, ax, { ow: 3.4 });
  seg.forEach(([a, b], i) => { if (i !== 2) o += A.sleeve(t, c, Math.max(-12, a), Math.min(c.len + 14, b), W, { ax }); });
  const m = c.at((seg[2][0] + seg[2][1]) / 2), R = A.rng(5);
  for (let i = 0; i < 7; i++) { const x = m.x - 96 + i * 32, y = m.y + 92 + (i % 2) * 22 + R() * 12; o += A.shadow(x + 3, y + 10, 12, 5, 0.2) + A.crumb(t, x, y, 6 + R() * 5, i + 2); }
  const col = dark ? t['msc.base'] : t['msc.deep'];
  o += A.glow(318, 380, 250, t['msc.base'], dark ? 0.3 : 0.36, 0.45) + A.msc(t, 330, 386, 86, { rot: -12, len: 2.35, seed: 4 });
  const way = new Curve([[540, 352], [582, 370], [640, 450], [m.x, m.y - 84]], 3);
  for (let s = 2; s < 60; s += 23) { const q = way.at(s); o += C(q.x, q.y, 6.5, col, `stroke="${t.surface}" stroke-width="3"`); }
  for (let s = way.len - 34; s < way.len + 1; s += 25) { const q = way.at(s); o += C(q.x, q.y, 6, 'none', `stroke="${col}" stroke-width="3"`); }
  return o + question(t, 676, 450, 1.9);
}

export const pictures = { 'msc-lab': lab, 'msc-signals': signals, 'msc-question': asked };
