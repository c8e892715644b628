// Things of pictures C that are neither cells nor people: infusion bag, tube, vial, dish, arrows, signs, papers.
// Rules: dark edge in the light theme, light edge in the dark one; light from the upper left; no text, no needles.
import * as A from './art.mjs';
import { isDark, line } from './pictures-c-people.mjs';
const { S, P, C, Curve, mix } = A;

export { isDark, line };
export const f1 = (v) => Math.round(v * 10) / 10;
export const at = (x, y, inner, { s = 1, rot = 0, flip = 1 } = {}) => `<g transform="translate(${f1(x)} ${f1(y)}) rotate(${rot}) scale(${f1(s * 1000) / 1000 * flip} ${f1(s * 1000) / 1000})">${inner}</g>`;
/** Soft blurred shadow of any shape, dropped down right. */
export const drop = (inner, { dx = 6, dy = 16, op = 0.26, blur = 9 } = {}) => { const id = A.nid('ds'); return `<filter id="${id}" x="-70%" y="-70%" width="240%" height="240%"><feGaussianBlur stdDeviation="${blur}"/></filter><g transform="translate(${dx} ${dy})" opacity="${op}" filter="url(#${id})">${inner}</g>`; };
export const rect = (x, y, w, h, r, fill, extra = '') => `<rect x="${f1(x)}" y="${f1(y)}" width="${f1(w)}" height="${f1(h)}" rx="${r}" fill="${fill}" ${extra}/>`;
export const clip = (shape, inner) => { const id = A.nid('cp'); return `<clipPath id="${id}">${shape}</clipPath><g clip-path="url(#${id})">${inner}</g>`; };
export const edgeOf = (t, w = 3.5) => `stroke="${line(t)}" stroke-width="${w}" stroke-linejoin="round"`;

/** Colours of things: paper, steel, glass … per theme. */
export const stuff = (t) => (isDark(t)
  ? { paper: '#24414F', paper2: '#172F3C', paperLine: '#5C7E8E', steel: '#B4C7D0', steel2: '#6D8794', glass: '#CFE6F0', fluid: '#4C94AE', skinEdge: '#FFE9DC', wood: '#3A332C', panel: '#12303F', panel2: '#0B2230', panelLine: '#6F97A8' }
  : { paper: '#FFFFFF', paper2: '#EEF4F5', paperLine: '#B4C7CE', steel: '#DDE6EA', steel2: '#8FA5AF', glass: '#FFFFFF', fluid: '#A9D8E8', skinEdge: '#4A2A1A', wood: '#E7DBC8', panel: '#FAFDFD', panel2: '#E4F0F3', panelLine: '#7C9AA6' });

/** A vignette panel. */
export function panel(t, x, y, w, h, inner = '', { r = 34, dashed = false } = {}) {
  const k = stuff(t), [g, u] = A.linear([[0, k.panel], [1, k.panel2]]);
  return `${drop(rect(x, y, w, h, r, '#0B2A3C'), { dy: 12, op: 0.2 })}<defs>${g}</defs>${rect(x, y, w, h, r, u)}${clip(rect(x, y, w, h, r, '#fff'), inner)}${rect(x, y, w, h, r, 'none', `stroke="${k.panelLine}" stroke-width="3.500"${dashed ? ' stroke-dasharray="14 11" stroke-linecap="round"' : ''}`)}`;
}

/** A wide arrow along pts: casing, body, head. */
export function arrow(t, pts, { w = 12, col = t.ink, dash = '', head = true, cut = 0 } = {}) {
  const c = new Curve(pts, 3), e1 = c.len - (head ? w * 1.5 : 0) - cut, d = c.path(0, e1, 0, 8), e = c.at(c.len - cut - 1), an = f1(Math.atan2(e.ty, e.tx) * 180 / Math.PI);
  const hd = `M0 0L${-w * 2.3} ${-w * 1.65}L${-w * 1.7} 0L${-w * 2.3} ${w * 1.65}Z`, sf = t.surface;
  const g = (x) => `<g transform="translate(${f1(e.x)} ${f1(e.y)}) rotate(${an})">${x}</g>`;
  return `${S(d, sf, w + 7, dash ? `stroke-dasharray="${dash}" opacity=".9"` : 'opacity=".9"')}${head ? g(P(hd, sf, `stroke="${sf}" stroke-width="9" stroke-linejoin="round"`)) : ''}${S(d, col, w, dash ? `stroke-dasharray="${dash}"` : '')}${head ? g(P(hd, col, `stroke="${col}" stroke-width="3" stroke-linejoin="round"`)) : ''}`;
}
/** A wide arrow along an SVG path `d` that ends at x, y pointing to `deg`. */
export function bentArrow(t, d, x, y, deg, { w = 12, col = t.ink } = {}) {
  const sf = t.surface, hd = `M0 0L${-w * 2.3} ${-w * 1.65}L${-w * 1.7} 0L${-w * 2.3} ${w * 1.65}Z`, g = (q) => `<g transform="translate(${f1(x)} ${f1(y)}) rotate(${deg})">${q}</g>`;
  return `${S(d, sf, w + 7, 'opacity=".9"')}${g(P(hd, sf, `stroke="${sf}" stroke-width="9" stroke-linejoin="round"`))}${S(d, col, w)}${g(P(hd, col, `stroke="${col}" stroke-width="3" stroke-linejoin="round"`))}`;
}
/** The dotted path of a cell, always with a head. */
export function path(t, pts, col, { r = 6, gap = 4.2, head = true, grow = 0.35, s0 = 0, s1 = 1 } = {}) {
  const c = new Curve(pts, 3), z = c.len * s1; let o = '', s = c.len * s0;
  for (; s < z - r * 3.4; s += r * gap) { const q = c.at(s), k = r * (1 - grow + grow * (s / c.len)); o += C(q.x, q.y, k, col, `stroke="${t.surface}" stroke-width="${f1(k * 0.5)}"`); }
  if (!head) return o;
  const q = c.at(z);
  return `${o}<g transform="translate(${f1(q.x)} ${f1(q.y)}) rotate(${f1(Math.atan2(q.ty, q.tx) * 180 / Math.PI)}) scale(${f1(r / 0.55) / 10})">${P('M14 0L-14 -13L-8 0L-14 13Z', col, `stroke="${t.surface}" stroke-width="4" paint-order="stroke" stroke-linejoin="round"`)}</g>`;
}

// ---------- signs (shapes, never characters of a font)
const plate = (x, y, r, fill, ring, rim) => `${A.shadow(x + 4, y + r * 0.95, r * 1.1, r * 0.42, 0.26)}${C(x, y, r, fill, `stroke="${ring}" stroke-width="${f1(Math.max(4, r * 0.1))}"`)}${rim}`;
export const tick = (t, x, y, r) => plate(x, y, r, t.good, t.surface, S(`M${f1(x - r * 0.45)} ${f1(y + r * 0.02)}L${f1(x - r * 0.1)} ${f1(y + r * 0.38)}L${f1(x + r * 0.48)} ${f1(y - r * 0.36)}`, t['on.good'], f1(r * 0.19)));
export const Q = 'M-29 -33C-29 -56 -15 -68 2 -68C21 -68 35 -55 35 -36C35 -19 25 -11 14 -3C5 4 2 9 2 22';
/** A large drawn question mark centred on x, y; 1 = 140 px high. */
export const question = (t, x, y, s, { col = t.ink, fill = t.highlight } = {}) => at(x, y, `${drop(S(Q, '#0B2A3C', 32) + C(2, 52, 16, '#0B2A3C'), { dx: 4, dy: 10, op: 0.3 })}${S(Q, col, 31)}${C(2, 53, 19, col)}${S(Q, fill, 22)}${C(2, 53, 14, fill)}${S('M-27 -38C-25 -54 -12 -63 2 -63', '#ffffff', 5, 'opacity=".75"')}`, { s });
/** Rounded warning triangle, calm amber, with the drawn mark; r = half height. */
export function warn(t, x, y, r) {
  const d = 'M0 -50L52 42L-52 42Z', [g, u] = A.linear([[0, '#FFE38A'], [1, '#FFC93A']]), k = '#3A2A00', L = isDark(t) ? '#FFF3CF' : '#6B4A00';
  return at(x, y, `${A.shadow(4, 50, 66, 18, 0.26)}<defs>${g}</defs>${P(d, L, `stroke="${L}" stroke-width="25" stroke-linejoin="round"`)}${P(d, u, `stroke="#FFD047" stroke-width="17" stroke-linejoin="round"`)}${P(d, u)}${S('M0 -22V12', k, 11)}${C(0, 32, 6.6, k)}${S('M-7 -46L-50 32', '#ffffff', 5, 'opacity=".6"')}`, { s: r / 56 });
}
/** Outline of a shield, 108 wide and 130 high at k = 1, centred. */
export const shieldPath = (k = 1) => { const n = (v) => f1(v * k); return `M0 ${n(-62)}C${n(18)} ${n(-50)} ${n(34)} ${n(-46)} ${n(52)} ${n(-45)}C${n(58)} ${n(6)} ${n(44)} ${n(46)} 0 ${n(68)}C${n(-44)} ${n(46)} ${n(-58)} ${n(6)} ${n(-52)} ${n(-45)}C${n(-34)} ${n(-46)} ${n(-18)} ${n(-50)} 0 ${n(-62)}Z`; };
export function closedEye(t, x, y, s, col = line(t)) {
  return at(x, y, `${S('M-34 -4C-18 18 18 18 34 -4', col, 6.5)}${S('M-25 6L-33 17M-9 12L-12 25M9 12L12 25M25 6L33 17', col, 5.5)}`, { s });
}
/** A germ: olive capsule with two wavy tails; unlike any cell of the body. */
export function microbe(t, x, y, r, rot = 0) {
  const D = isDark(t), b = D ? '#C9D36A' : '#A8B445', l = D ? '#F1F6C4' : '#E6EDAE', d = D ? '#8E9A32' : '#6F7B1E', e = D ? '#F7FADC' : '#40480D';
  const [g, u] = A.linear([[0, l], [0.45, b], [1, d]]);
  const tails = 'M38 -8C52 -20 60 2 74 -10C82 -17 88 -6 94 -12M38 10C50 22 62 2 74 14C82 22 88 10 96 16';
  let hair = '';
  for (const v of [-26, -8, 10, 28]) hair += `M${v} -21L${v - 3} -31M${v} 21L${v + 3} 31`;
  return at(x, y, `${S(tails, e, 7)}${S(tails, b, 2.6)}${S(`${hair}M-40 -8L-50 -13M-40 8L-50 13`, e, 3.4)}<defs>${g}</defs>${rect(-42, -22, 84, 44, 22, u, `stroke="${e}" stroke-width="${f1(3.2 * 40 / r)}"`)}${C(-16, 3, 5, d)}${C(4, -4, 4, d)}${C(18, 6, 5, d)}${S('M-28 -11C-16 -15 4 -16 16 -14', '#ffffff', 5, 'opacity=".7"')}`, { s: r / 40, rot });
}

// ---------- care
/** Tube along pts with pale fluid; `inner(q)` may place cells along it. */
export function tube(t, pts, { w = 9, col } = {}) {
  const c = new Curve(pts, 3), d = c.path(0, c.len, 0, 6), k = stuff(t);
  return `${S(d, line(t), w + 6)}${S(d, col || k.fluid, w)}${S(c.path(0, c.len, w * 0.22, 6), '#ffffff', f1(w * 0.26), 'opacity=".8"')}`;
}
/** Infusion bag hanging from x, y (its eye); about 120 x 200 at s = 1. `inside` is drawn in the fluid, origin at the middle of the bag (0, 92). */
export function ivBag(t, x, y, s, { fluid, inside = '', level = 58, chamber = true } = {}) {
  const k = stuff(t), L = line(t), D = isDark(t), w = f1(3.4 / s);
  const shape = 'M-46 14C-30 4 30 4 46 14C58 40 62 120 54 150C50 166 32 172 20 174L-20 174C-32 172 -50 166 -54 150C-62 120 -58 40 -46 14Z';
  const [g, u] = A.linear([[0, D ? '#3A5D6D' : '#FFFFFF'], [1, D ? '#25485A' : '#E2EFF4']]);
  const fl = fluid || k.fluid, [fg, fu] = A.linear([[0, mix(fl, '#ffffff', D ? 0.1 : 0.45)], [1, fl]]);
  const body = `${drop(P(shape, '#0B2A3C'), { op: 0.24 })}<defs>${g}${fg}</defs>${P(shape, u)}${clip(P(shape, '#fff'), `${rect(-70, level, 140, 130, 0, fu)}<ellipse cx="0" cy="${level}" rx="60" ry="7" fill="${mix(fl, '#ffffff', 0.55)}"/>${at(0, 92, inside)}`)}${P(shape, 'none', `stroke="${L}" stroke-width="${w}" stroke-linejoin="round"`)}${C(0, 20, 6.5, D ? '#0C2434' : '#DDEBEF', `stroke="${L}" stroke-width="${f1(2.6 / s)}"`)}${S('M-40 34C-46 70 -46 110 -40 140', '#ffffff', 7, 'opacity=".75"')}`;
  const port = `${rect(-9, 172, 18, 20, 4, k.steel, `stroke="${L}" stroke-width="${w}"`)}${rect(-12, 190, 24, 40, 9, D ? '#3A5D6D' : '#F4FAFC', `stroke="${L}" stroke-width="${w}"`)}${rect(-8, 210, 16, 16, 6, fl)}`;
  return at(x, y, body + (chamber ? port : ''), { s });
}
/** Stand with a hook for a bag at x, y; foot at y2. */
export function stand(t, x, y, y2, { arm = 60 } = {}) {
  const k = stuff(t), L = line(t), px = x + arm;
  const d = `M${px} ${y2}V${y - 30}C${px} ${y - 52} ${x} ${y - 52} ${x} ${y + 6}`;
  return `${S(d, L, 15)}${S(d, k.steel2, 9)}${S(`M${px - 2} ${y2}V${y - 20}`, '#ffffff', 3, 'opacity=".6"')}`;
}
/** Medicine vial standing on x, y (bottom centre); 84 x 150 at s = 1. */
export function vial(t, x, y, s, { fluid, inside = '', dashed = false, cap } = {}) {
  const k = stuff(t), L = line(t), D = isDark(t), w = f1(3.4 / s), fl = fluid || k.fluid;
  const shape = 'M-24 -118L24 -118L24 -104C24 -96 42 -92 42 -78L42 -12C42 -4 36 0 28 0L-28 0C-36 0 -42 -4 -42 -12L-42 -78C-42 -92 -24 -96 -24 -104Z';
  const [g, u] = A.linear([[0, D ? '#3A5D6D' : '#FFFFFF'], [1, D ? '#25485A' : '#E2EFF4']]), [fg, fu] = A.linear([[0, mix(fl, '#ffffff', D ? 0.1 : 0.4)], [1, fl]]);
  const da = dashed ? ` stroke-dasharray="${f1(11 / s)} ${f1(9 / s)}" stroke-linecap="round"` : '';
  return at(x, y, `${A.shadow(6, 2, 60, 14, 0.3)}<defs>${g}${fg}</defs>${P(shape, u)}${clip(P(shape, '#fff'), `${rect(-50, -70, 100, 80, 0, fu)}<ellipse cx="0" cy="-70" rx="42" ry="6" fill="${mix(fl, '#ffffff', 0.55)}"/>${at(0, -36, inside)}`)}${P(shape, 'none', `stroke="${L}" stroke-width="${w}" stroke-linejoin="round"${da}`)}${rect(-30, -146, 60, 30, 7, cap || t.primary, `stroke="${L}" stroke-width="${w}"${da}`)}${rect(-22, -141, 12, 20, 4, '#ffffff', 'opacity=".35"')}${S('M-32 -76V-16', '#ffffff', 7, 'opacity=".7"')}`, { s });
}
/** A lab dish in perspective; `inner` is drawn on the medium, clipped to it, origin at its centre. */
export function bigDish(t, x, y, rx, ry, depth, inner, { medium } = {}) {
  const D = isDark(t), L = line(t), md = medium || (D ? '#5C3A5C' : '#FBE4EC'), md2 = D ? '#3E2748' : '#F1C9DA';
  const [g, u] = A.linear([[0, D ? '#2A4C5C' : '#FFFFFF'], [0.5, D ? '#173443' : '#DCEBF0'], [1, D ? '#254757' : '#F6FBFC']], { x1: 0, y1: 0, x2: 1, y2: 0 });
  const [mg, mu] = A.radial([[0, md], [0.75, md], [1, md2]], { cx: 0.45, cy: 0.4, r: 0.65 });
  const side = `M${-rx} 0L${-rx} ${depth}C${-rx} ${depth + ry * 1.33} ${rx} ${depth + ry * 1.33} ${rx} ${depth}L${rx} 0Z`;
  const el = (k, fill, extra = '', dy = 0) => `<ellipse cx="0" cy="${f1(dy)}" rx="${f1(rx * k)}" ry="${f1(ry * k)}" fill="${fill}" ${extra}/>`;
  return at(x, y, `${A.shadow(10, depth + ry * 0.72, rx * 1.12, ry * 0.75, 0.34)}<defs>${g}${mg}</defs>${P(side, u, `stroke="${L}" stroke-width="4" stroke-linejoin="round"`)}${el(1, D ? '#1C3B4A' : '#F4FAFC')}${el(0.955, mu, '', depth * 0.12)}${clip(el(0.955, '#fff', '', depth * 0.12), inner)}${el(0.955, 'none', `stroke="${D ? '#9C7FA0' : '#C58FA9'}" stroke-width="2.500"`, depth * 0.12)}${el(1, 'none', `stroke="${L}" stroke-width="4"`)}${S(`M${f1(-rx * 0.9)} ${f1(depth * 0.75 + ry * 0.3)}C${f1(-rx * 0.6)} ${f1(depth * 0.8 + ry * 0.92)} ${f1(-rx * 0.2)} ${f1(depth * 0.8 + ry * 1.0)} ${f1(rx * 0.1)} ${f1(depth * 0.8 + ry * 1.0)}`, '#ffffff', 5, 'opacity=".55"')}${S(`M${f1(-rx * 0.86)} ${f1(-ry * 0.36)}C${f1(-rx * 0.62)} ${f1(-ry * 0.78)} ${f1(-rx * 0.3)} ${f1(-ry * 0.93)} 0 ${f1(-ry * 0.95)}`, '#ffffff', 5, 'opacity=".85"')}`);
}
/** A sheet of paper (or its dashed, unapproved twin). */
export function sheet(t, x, y, w, h, inner = '', { dashed = false, fold = 46 } = {}) {
  const k = stuff(t), L = line(t), d = `M${x + 18} ${y}H${x + w - fold}L${x + w} ${y + fold}V${y + h - 18}Q${x + w} ${y + h} ${x + w - 18} ${y + h}H${x + 18}Q${x} ${y + h} ${x} ${y + h - 18}V${y + 18}Q${x} ${y} ${x + 18} ${y}Z`;
  const [g, u] = A.linear([[0, k.paper], [1, k.paper2]]);
  const da = dashed ? 'stroke-dasharray="15 12" stroke-linecap="round"' : '';
  return `${dashed ? '' : drop(P(d, '#0B2A3C'), { dx: 8, dy: 18 })}<defs>${g}</defs>${P(d, dashed ? k.paper : u, dashed ? `fill-opacity="${isDark(t) ? 0.25 : 0.45}"` : '')}${inner}${P(d, 'none', `stroke="${L}" stroke-width="4" stroke-linejoin="round" ${da}`)}${P(`M${x + w - fold} ${y}V${y + fold - 12}Q${x + w - fold} ${y + fold} ${x + w - fold + 12} ${y + fold}H${x + w}Z`, dashed ? 'none' : k.paper2, `stroke="${L}" stroke-width="4" stroke-linejoin="round" ${da}`)}`;
}
/** Grey bars that stand for lines of writing. */
export const bars = (t, x, y, ws, { gap = 24, h = 9 } = {}) => ws.map((w, i) => rect(x, y + i * gap, w, h, h / 2, stuff(t).paperLine)).join('');
