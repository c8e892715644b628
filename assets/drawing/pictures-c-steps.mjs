// Two cell treatments step by step, on one grid so that a divider can pass from one to the other:
// MSCs (collect, grow in a dish, then by vein or into the spinal fluid) and aHSCT (collect blood stem cells, strong
// medicine, cells back by vein, new immune cells grow). True by facts F75, F77, F88. No needles, no numbers.
import * as A from './art.mjs';
import { loupe } from './scenes.mjs';
import { body, bone, hips } from './pictures-c-body.mjs';
import { hand, head, limb, shoulders } from './pictures-c-people.mjs';
import { arrow, at, bentArrow, bigDish, clip, edgeOf, isDark, ivBag, line, panel, path, rect, stand, tube } from './pictures-c-kit.mjs';
const { S, P, C, Curve, mix } = A;

const W = 452, H = 370, X = [126, 634], Y = [186, 612];
const mscs = (t, list) => list.map(([x, y, r, rot, seed = 1, len = 2.1]) => A.msc(t, x, y, r, { rot, seed, len, shadowOn: false })).join('');
const stems = (t, list) => list.map(([x, y, r, s = 1]) => A.stem(t, x, y, r, { seed: s, shadowOn: false })).join('');

// dice-like marks count the steps without digits
const PIPS = { 1: [[0, 0]], 2: [[-9, 0], [9, 0]], 3: [[-12, 8], [0, -9], [12, 8]], 4: [[-9, -9], [9, -9], [-9, 9], [9, 9]] };
const pips = (t, x, y, n) => C(x, y, 29, t.ink, `stroke="${t.surface}" stroke-width="4"`) + PIPS[n].map(([a, b]) => C(x + a, y + b, 6, t.surface)).join('');
const patch = (t, x, y, rot, s = 1) => at(x, y, `${rect(-24, -15, 48, 30, 9, isDark(t) ? '#E9DCC6' : '#FFF3DF', edgeOf(t, 3))}${rect(-9, -15, 18, 30, 0, '#ffffff', 'opacity=".6"')}`, { rot, s });

// ---------- vignettes; each draws on W x H with its own origin
function patient(t, { wrap = false, look = 0.35 } = {}) {
  const o = { skin: 'olive', hair: 'dark', style: wrap ? 'wrap' : 'side', cloth: isDark(t) ? '#5FB5A8' : '#3F9488', outfit: 'vneck', turn: look };
  const who = wrap ? { ...o, cloth: o.cloth } : o;
  const h = head(t, 148, 116, 0.86, wrap ? { ...who, cloth: '#7E9CCB' } : who);
  const chair = rect(34, 118, 228, 300, 46, isDark(t) ? '#3C6274' : '#B9D3DC', edgeOf(t, 3.5)) + rect(52, 136, 192, 260, 34, isDark(t) ? '#48738A' : '#CFE3EA');
  const arm = limb(t, [[186, 214], [200, 272], [232, 316], [296, 334]], 23, 17, o.cloth, { blend: 0.5 }) + limb(t, [[262, 326], [312, 336], [352, 334]], 14.5, 12, '#C18A5B') + hand(t, 366, 334, 23, 0, 'olive');
  return `${chair}${shoulders(t, 148, 116, 0.86, { ...o, h: 320 })}${h.front}${rect(240, 344, 176, 34, 15, isDark(t) ? '#48738A' : '#9DBFCB', edgeOf(t, 3.5))}${arm}`;
}
function byVein(t, cells, opt) {
  const px = 312, py = 334;
  return `${stand(t, 372, 68, 420, { arm: 46 })}${ivBag(t, 372, 66, 0.74, { inside: cells, level: 50 })}${patient(t, opt)}${tube(t, [[372, 236], [370, 274], [338, 292], [318, 308], [px, py - 8]], { w: 7 })}${patch(t, px, py - 4, 2, 0.8)}`;
}
function mscCollect(t) {
  const D = isDark(t), col = D ? t['msc.base'] : t['msc.deep'];
  const R = A.rng(8), id = A.nid('fm');
  let lob = '';
  for (let i = 0; i < 40; i++) { const a = i * 2.4, q = Math.sqrt(i / 40); lob += C(Math.cos(a) * 98 * q, 436 + Math.sin(a) * 58 * q, 14 + 5 * R(), i % 3 ? '#F7DB8B' : '#FBE9B4', 'stroke="#B98A2A" stroke-width="2" stroke-opacity=".55"'); }
  const pad = `<mask id="${id}"><radialGradient id="${id}g"><stop offset=".62" stop-color="#fff"/><stop offset="1" stop-color="#000"/></radialGradient><ellipse cx="0" cy="436" rx="108" ry="68" fill="url(#${id}g)"/></mask><g mask="url(#${id})"><ellipse cx="0" cy="436" rx="108" ry="68" fill="#F3CF76"/>${lob}</g>`;
  return `${body(t, 150, -286, 0.9, hips(t) + pad)}${path(t, [[216, 96], [280, 62], [352, 92], [374, 160]], col, { r: 6.5 })}${path(t, [[246, 190], [284, 206], [318, 246]], col, { r: 6.5 })}${cup(t, 376, 346, mscs(t, [[-4, -92, 14, -24, 1], [12, -62, 14, 16, 3], [-8, -32, 14, -8, 5]]), D ? '#C79A4A' : '#F7E2B0')}`;
}
function cup(t, x, y, inside, fl) {
  const D = isDark(t), L = line(t), shape = 'M-44 -138V-24C-44 -8 -34 0 -20 0H20C34 0 44 -8 44 -24V-138Z', [g, u] = A.linear([[0, mix(fl, '#ffffff', 0.4)], [1, fl]]);
  return at(x, y, `${A.shadow(6, 2, 66, 14, 0.3)}<defs>${g}</defs>${P(shape, D ? '#2B4D5D' : '#F7FBFC')}${clip(P(shape, '#fff'), `${rect(-60, -110, 120, 120, 0, u)}<ellipse cx="0" cy="-110" rx="44" ry="6" fill="${mix(fl, '#ffffff', 0.6)}"/>${inside}`)}${P(shape, 'none', edgeOf(t, 3.5))}${rect(-52, -160, 104, 28, 9, t.primary, edgeOf(t, 3.5))}${S('M-32 -100V-26', '#ffffff', 7, 'opacity=".7"')}`);
}
function mscGrow(t) {
  const few = `<g transform="scale(1 .52)">${mscs(t, [[-26, -10, 16, -16, 1], [24, 22, 16, 14, 3]])}</g>`;
  const many = [];
  const R = A.rng(21);
  for (let r = 0; r < 4; r++) for (let c = 0; c < 4; c++) many.push([-120 + c * 78 + (r % 2) * 36 - 14 + R() * 16, -74 + r * 48 + R() * 12, 15 + R() * 4, -34 + R() * 66, r * 4 + c + 1]);
  const col = isDark(t) ? t['msc.base'] : t['msc.deep'];
  return `${bigDish(t, 124, 100, 84, 40, 18, few)}${bigDish(t, 254, 242, 168, 78, 30, `<g transform="scale(1 .6)">${mscs(t, many)}</g>`)}${path(t, [[218, 96], [262, 92], [292, 116], [302, 158]], col, { r: 7 })}`;
}
function mscSpinal(t) {
  const D = isDark(t), b = bone(t), [bg, bu] = A.linear([[0, b.l], [1, b.d]], { x1: 0, y1: 0, x2: 1, y2: 0.4 });
  const skin = D ? ['#1D3B4E', '#12293A'] : ['#F1F7F9', '#B4D0DA'], [sg, su] = A.linear([[0, skin[1]], [1, skin[0]]], { x1: 0, y1: 0, x2: 1, y2: 0 });
  const edge = D ? t.line : mix(t['ink.soft'], t['stage.bottom'], 0.25);
  let o = `<defs>${bg}${sg}</defs>${P('M-20 -20H286C262 60 258 130 286 210C306 270 312 320 300 400H-20Z', su)}${S('M286 -20C262 60 258 130 286 210C306 270 312 320 300 400', edge, 4)}`;
  const c = new Curve([[132, -30], [148, 60], [160, 150], [156, 240], [140, 320], [120, 400]], 3);
  o += P(c.ribbon(0, c.len, 66, -20), mix(D ? '#3F86A6' : '#BFE3F1', D ? '#0C2434' : '#ffffff', 0.1), `stroke="${D ? '#CFE9F5' : '#2F7894'}" stroke-width="3"`);
  // discs and vertebrae in front, spinous processes behind
  for (let i = 0; i < 6; i++) {
    const q = c.at(34 + i * 70), a = Math.atan2(q.ty, q.tx) * 180 / Math.PI - 90;
    o += at(q.x, q.y, `${rect(-88, 26, 100, 18, 8, D ? '#5A7C8C' : '#C9D9E0', `stroke="${b.e}" stroke-width="2.600"`)}${P('M-90 -24C-84 -18 -84 18 -90 26C-60 30 -16 30 12 26C8 16 8 -14 12 -24C-16 -28 -60 -28 -90 -24Z', bu, `stroke="${b.e}" stroke-width="3.200" stroke-linejoin="round"`)}${P('M74 -16C92 -14 112 0 118 16C120 26 108 30 98 26C86 22 76 14 72 8Z', bu, `stroke="${b.e}" stroke-width="3.200" stroke-linejoin="round"`)}`, { rot: a });
  }
  // cord ends high; below it only fine roots float in the fluid
  const cord = c.ribbon(0, 158, (s) => 43 + 13 * Math.min(1, (168 - s) / 50), (s) => -43 + 13 * Math.min(1, (168 - s) / 50));
  o += P(cord, t['nerve.base'], `stroke="${t['nerve.edge']}" stroke-width="3"`);
  for (const k of [34, 42, 50]) o += S(c.path(150, c.len, k, 8), t['nerve.deep'], 2.6, 'opacity=".75"');
  o += mscs(t, [[203, 218, 11, 84, 1, 2], [196, 268, 11, 98, 3, 2], [178, 316, 11, 112, 5, 2]]);
  const q = [296, 266];
  return `${o}${path(t, [[286, 266], [254, 264], [214, 246]], D ? t['msc.base'] : t['msc.deep'], { r: 5.5, s0: 0.05 })}${stand(t, 372, 68, 420, { arm: 46 })}${tube(t, [[372, 236], [372, 288], [340, 294], [q[0] + 8, q[1] + 4]], { w: 7 })}${ivBag(t, 372, 66, 0.74, { inside: mscs(t, [[-10, -14, 15, -30, 1, 2], [12, 10, 15, 24, 3, 2], [-12, 36, 14, 8, 5, 2]]), level: 50 })}${patch(t, q[0], q[1], 76, 0.8)}`;
}
function stemCollect(t) {
  const D = isDark(t), col = D ? t['stem.base'] : t['stem.deep'];
  const red = D ? '#C4666B' : '#E08B86', way = [[312, 324], [292, 284], [290, 200], [304, 110], [340, 52], [376, 62], [378, 116]];
  const bag = ivBag(t, 378, 104, 0.98, { fluid: D ? '#A5525A' : '#EFA9A2', inside: stems(t, [[-20, -22, 16, 1], [18, 2, 16, 3], [-14, 38, 15, 5]]), level: 50, chamber: false });
  return `${stand(t, 378, 104, 420, { arm: 66 })}${patient(t)}${bag}${tube(t, way, { w: 10, col: red })}${patch(t, 312, 330, 2, 0.8)}${path(t, way.slice(1), col, { r: 5, gap: 5, s0: 0.04 })}`;
}
function clear(t) {
  const D = isDark(t), e = t['scar.edge'], ghost = (x, y, r) => P(A.closed(A.scallop(x, y, r, { seed: 3 })), t.surface, `fill-opacity="${D ? 0.06 : 0.5}" stroke="${e}" stroke-width="3.200" stroke-dasharray="1 10" stroke-linecap="round"`);
  const fade = mix(t['stage.top'], t['stage.bottom'], 0.3);
  const drug = D ? '#D9A93F' : '#FFDE8C';
  const R = A.rng(4), kinds = [[-66, -66, 33], [6, -88, 31], [-84, 24, 32], [-14, 4, 35], [66, 40, 33], [-30, 90, 32]];
  let q = rect(-170, -170, 340, 340, 0, D ? '#4A2A33' : '#FBE7E3') + kinds.map((v) => ghost(...v)).join('');
  q += A.cell(t, 'tcell', 76, -52, 34, { nuc: 0.6, dots: 3, seed: 5, shadowOn: false, pts: A.scallop(76, -52, 34, { seed: 5 }), fade: 0.45, fadeTo: D ? '#4A2A33' : '#FBE7E3' }) + A.cell(t, 'bcell', 52, 108, 27, { nuc: 0.5, dots: 2, seed: 2, shadowOn: false, fade: 0.45, fadeTo: D ? '#4A2A33' : '#FBE7E3' });
  for (const [x, y] of [[-128, 60], [-112, 78], [-98, 62], [-70, 74], [-50, 48], [-34, -42], [-56, -22], [20, 60], [34, -34], [28, -4], [-118, -6], [70, -4], [98, 0], [-4, 62], [16, 94], [-46, -110]]) q += C(x + R() * 6, y + R() * 6, 5 + R() * 3, drug, `stroke="${D ? '#FFF1CC' : '#8A5A00'}" stroke-width="2.400"`);
  const o = stand(t, 104, 86, 420, { arm: 44 }) + tube(t, [[104, 254], [104, 292], [136, 300], [176, 272]], { w: 7, col: drug }) + ivBag(t, 104, 84, 0.74, { fluid: drug, level: 50 }) + loupe(t, 292, 190, 142, q);
  return o;
}
function regrow(t) {
  const D = isDark(t), b = bone(t), [bg, bu] = A.linear([[0, b.l], [1, b.d]]), mar = D ? '#B2656B' : '#EFB0AA';
  const outer = 'M-60 -30C10 -18 60 -26 96 -52C128 -84 178 -74 182 -34C184 -14 176 -2 166 6C182 18 186 38 172 58C150 88 110 72 92 54C60 26 10 22 -60 34Z';
  const inner = 'M-60 -14C12 -4 64 -8 106 -40C130 -64 166 -58 168 -32C168 -12 150 -4 140 4C156 14 166 26 158 44C142 68 116 56 98 40C64 12 12 8 -60 18Z';
  const col = D ? t['stem.base'] : t['stem.deep'];
  let o = at(30, 248, `${A.shadow(70, 92, 150, 22, 0.26)}<defs>${bg}</defs>${P(outer, bu, `stroke="${b.e}" stroke-width="3.600" stroke-linejoin="round"`)}${P(inner, mar, `stroke="${b.e}" stroke-width="2.600"`)}${stems(t, [[20, 2, 15, 1], [70, 0, 15, 3], [128, -22, 17, 5], [128, 32, 15, 7]])}`);
  o += path(t, [[196, 204], [222, 160], [240, 132]], col, { r: 6 }) + path(t, [[224, 240], [268, 226], [300, 218]], col, { r: 6 }) + path(t, [[214, 290], [250, 304], [284, 308]], col, { r: 6 });
  o += A.tcell(t, 276, 94, 40, { seed: 5, at: [-0.4, 0.1, 0.6] }) + A.tcell(t, 392, 112, 36, { seed: 9, at: [-0.3, 0.2, 0.7] }) + A.bcell(t, 356, 212, 36, { seed: 5, ys: 7 }) + A.tcell(t, 334, 308, 36, { seed: 7, at: [-0.5, 0, 0.5] }) + A.bcell(t, 422, 318, 22, { seed: 8, ys: 6 });
  return o;
}

const grid = (t, four, marks) => four.map((q, i) => at(X[i % 2], Y[i >> 1], panel(t, 0, 0, W, H, q) + pips(t, 38, 38, marks[i]))).join('');
const gy = (Y[0] + H + Y[1]) / 2, cx = [X[0] + W / 2, X[1] + W / 2], y0 = Y[0] + H - 6, y1 = Y[1] + 24;
const straight = (t) => arrow(t, [[cx[1], y0], [cx[1], y1]], { w: 11 });
const back = (t) => bentArrow(t, `M${cx[1]} ${y0}V${gy - 22}Q${cx[1]} ${gy} ${cx[1] - 22} ${gy}H${cx[0] + 22}Q${cx[0]} ${gy} ${cx[0]} ${y1 - 20}`, cx[0], y1, 90, { w: 11 });
const across = (t, row) => arrow(t, [[X[0] + W - 16, Y[row] + 206], [X[1] + 20, Y[row] + 206]], { w: 11 });

const ground = (t, { w, h, dark, bleed }) => `<g transform="translate(${-bleed} 0)">${A.backdrop(t, w + 2 * bleed, h, { seed: 14, dark, n: 4 })}</g>`;
function mscSteps(t, env) {
  const bag = mscs(t, [[-10, -14, 15, -30, 1, 2], [12, 10, 15, 24, 3, 2], [-12, 36, 14, 8, 5, 2]]);
  return ground(t, env) + grid(t, [mscCollect(t), mscGrow(t), byVein(t, bag, {}), mscSpinal(t)], [1, 2, 3, 3]) + across(t, 0) + back(t) + straight(t);
}
function ahsctSteps(t, env) {
  const bag = stems(t, [[-18, -20, 15, 1], [16, 4, 15, 3], [-14, 36, 14, 5]]);
  return ground(t, env) + grid(t, [stemCollect(t), clear(t), byVein(t, bag, { wrap: true }), regrow(t)], [1, 2, 3, 4]) + across(t, 0) + back(t) + across(t, 1);
}
export const wide = { 'msc-steps': mscSteps, 'ahsct-steps': ahsctSteps };
