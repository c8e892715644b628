// Heat makes a signal weaker for a short time; cooling brings it back. The same person, the same fibre, twice.
import * as A from './art.mjs';
import * as K from './pictures-b-kit.mjs';
const { Curve, mix, S, C, P } = K;

const box = (x, y, w, h, r) => `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${-(w - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${-r}v${-(h - 2 * r)}a${r} ${r} 0 0 1 ${r} ${-r}z`;
/** A window with rounded corners: shadow, clipped scene, casing, thin outline. */
function frame(t, x, y, w, h, inner) {
  const d = box(x, y, w, h, 40);
  return `<g filter="url(#soft10)" transform="translate(5 14)">${P(d, '#0B2A3C', 'opacity=".24"')}</g>${K.within(d, inner)}${P(d, 'none', `stroke="${t.surface}" stroke-width="12"`)}${P(box(x - 6, y - 6, w + 12, h + 12, 46), 'none', `stroke="${K.isDark(t) ? t.line : t.ink}" stroke-width="3.5"`)}`;
}
const drop = (x, y, s, e) => `<path transform="translate(${x} ${y}) scale(${s})" d="M0 -14C6 -5 10 1 10 7A10 10 0 0 1 -10 7C-10 1 -6 -5 0 -14Z" fill="#BFE6F7" stroke="${e}" stroke-width="2.6"/><ellipse cx="${x - 3 * s}" cy="${y + 4 * s}" rx="${2 * s}" ry="${3.4 * s}" fill="#fff"/>`;

/** Waist-up figure round the chin at 0,0; warm = after exercise, eyes closed, towel; else at ease. */
function person(t, x, y, s, warm) {
  const e = '#3A2418', skin = '#C98F63', lit = '#E3B48A', shade = '#A86E46', hair = '#2E1D15', hi = '#5A3B2A';
  const [sg, su] = K.grad('r', [[0, lit], [0.65, skin], [1, shade]], { cx: 0.4, cy: 0.34, r: 0.78 }), [ng, nu] = K.grad('l', [[0, shade], [0.55, skin]], {});
  const ee = '#12333F', [tg, tu] = K.grad('l', [[0, '#8FD6E6'], [0.5, '#4FA9C2'], [1, '#2A7F9A']], { x1: 0, y1: 0, x2: 0.7, y2: 1 });
  let o = `<g transform="translate(${x} ${y}) scale(${s})">${sg}${ng}${tg}`;
  // hair behind, tied
  o += P('M50 -112C86 -122 108 -92 98 -52C94 -30 104 -16 92 2C72 -6 62 -34 64 -64Z', hair, `stroke="${e}" stroke-width="4" stroke-linejoin="round"`) + S('M80 -96C92 -76 84 -44 88 -18', hi, 5, 'opacity=".8"');
  // arms, trunk
  const arm = (k) => P(`M${k * 128} 120C${k * 152} 170 ${k * 160} 240 ${k * 158} 330L${k * 108} 330C${k * 110} 270 ${k * 104} 214 ${k * 96} 176Z`, su, `stroke="${e}" stroke-width="4" stroke-linejoin="round"`);
  o += arm(1) + arm(-1);
  o += P('M-100 330C-104 270 -106 220 -112 186C-122 198 -138 196 -146 184C-152 132 -136 84 -104 68C-70 54 -44 50 -32 34L32 34C44 50 70 54 104 68C136 84 152 132 146 184C138 196 122 198 112 186C106 220 104 270 100 330Z', tu, `stroke="${ee}" stroke-width="4.2" stroke-linejoin="round"`);
  o += S('M-112 186C-112 160 -108 140 -100 122M112 186C112 160 108 140 100 122', ee, 3.4, 'opacity=".65"') + S('M-126 96C-136 116 -140 140 -138 160', '#fff', 8, 'opacity=".4"') + S('M-60 210C-56 250 -58 290 -62 320', '#fff', 8, 'opacity=".22"');
  // neck and head
  o += P('M-34 -26L-34 34C-30 62 30 62 34 34L34 -26Z', nu, `stroke="${e}" stroke-width="4" stroke-linejoin="round"`) + S('M-36 36C-24 68 24 68 36 36', ee, 5);
  for (const k of [-1, 1]) o += P(`M${k * 64} -84C${k * 80} -92 ${k * 86} -72 ${k * 78} -56C${k * 74} -46 ${k * 66} -44 ${k * 62} -50Z`, su, `stroke="${e}" stroke-width="4"`);
  o += P('M0 -164C48 -164 68 -128 67 -84C66 -38 38 2 0 2C-38 2 -66 -38 -67 -84C-68 -128 -48 -164 0 -164Z', su, `stroke="${e}" stroke-width="4.2"`);
  if (warm) for (const k of [-1, 1]) { const [cg, cu] = K.grad('r', [[0, '#D9654A', 0.5], [1, '#D9654A', 0]], {}); o += `${cg}<ellipse cx="${k * 38}" cy="-52" rx="22" ry="16" fill="${cu}"/>`; }
  // face: few strokes, at ease
  if (warm) o += S('M-38 -78C-32 -71 -22 -71 -16 -78M16 -78C22 -71 32 -71 38 -78', e, 4.6);
  else for (const k of [-1, 1]) o += `<ellipse cx="${k * 27}" cy="-79" rx="6" ry="7.600" fill="${e}"/>` + C(k * 27 - 2, -82, 2.2, '#fff');
  o += S('M-40 -100C-33 -106 -22 -106 -15 -101M40 -100C33 -106 22 -106 15 -101', hair, 5) + S('M2 -72C-3 -60 -8 -52 -4 -47C-1 -44 4 -45 7 -47', shade, 4.4) + S(warm ? 'M-14 -26C-6 -23 6 -23 14 -26' : 'M-20 -30C-10 -18 10 -18 20 -30', e, 4.6);
  // hair in front
  o += P('M-68 -78C-82 -150 -46 -186 4 -186C56 -186 84 -148 68 -78C66 -104 56 -124 40 -134C16 -120 -26 -116 -48 -132C-58 -120 -66 -102 -68 -78Z', hair, `stroke="${e}" stroke-width="4" stroke-linejoin="round"`) + S('M-50 -150C-30 -170 10 -174 34 -164', hi, 7, 'opacity=".9"');
  if (warm) {
    const tw = (k) => P(`M${k * 30} 20C${k * 60} 34 ${k * 84} 56 ${k * 88} 92L${k * 92} 214L${k * 40} 218L${k * 38} 108C${k * 36} 84 ${k * 24} 62 ${k * 10} 54Z`, '#FBF6EA', `stroke="${'#6B5836'}" stroke-width="4" stroke-linejoin="round"`) + S(`M${k * 41} 188L${k * 91} 184M${k * 41} 200L${k * 91} 196`, '#D58748', 5) + S(`M${k * 62} 70C${k * 68} 100 ${k * 66} 140 ${k * 68} 170`, '#D9CDB2', 4);
    o += tw(-1) + tw(1) + drop(-84, -122, 0.95, '#2B6E8A') + drop(92, -146, 0.8, '#2B6E8A') + drop(-44, -112, 0.62, '#2B6E8A');
  }
  return `${o}</g>`;
}

function outdoors(t, x, y, w, h) {
  const dark = K.isDark(t), [g, u] = K.grad('l', dark ? [[0, '#4A3413'], [0.6, '#6B4A1C'], [1, '#3A3A1E']] : [[0, '#FFE9B0'], [0.6, '#FFF4D8'], [1, '#FBE3B4']], {}), [hg, hu] = K.grad('l', dark ? [[0, '#4E5A2C'], [1, '#2F3A1C']] : [[0, '#D3DFA6'], [1, '#B0C27E']], {});
  const sx = x + 92, sy = y + 96;
  let o = `${g}${hg}<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${u}"/>` + A.glow(sx, sy, 240, '#FFE07A', dark ? 0.55 : 0.95, 0.3);
  for (let i = 0; i < 16; i++) { const a = (i / 16) * 6.283, k = i % 2 ? 96 : 112; o += S(`M${(sx + Math.cos(a) * 74).toFixed(1)} ${(sy + Math.sin(a) * 74).toFixed(1)}L${(sx + Math.cos(a) * k).toFixed(1)} ${(sy + Math.sin(a) * k).toFixed(1)}`, '#E9A52B', 7, 'opacity=".85"'); }
  const [sg, su] = K.grad('r', [[0, '#FFF8D6'], [0.6, '#FFE14D'], [1, '#F5B52E']], { cx: 0.42, cy: 0.38, r: 0.7 });
  o += sg + C(sx, sy, 56, su, 'stroke="#8A5A00" stroke-width="4"') + A.spec(sx - 18, sy - 20, 20, 11, -35, 0.8);
  o += P(`M${x} ${y + h - 128}C${x + 120} ${y + h - 176} ${x + 230} ${y + h - 120} ${x + 330} ${y + h - 150}S${x + w - 40} ${y + h - 150} ${x + w} ${y + h - 120}V${y + h}H${x}Z`, hu);
  for (const [tx, k] of [[x + 400, 1], [x + 452, 0.7], [x + 40, 0.6]]) o += `<g transform="translate(${tx} ${y + h - 138}) scale(${k})"><rect x="-6" y="-20" width="12" height="40" fill="${dark ? '#3B2A18' : '#A0794C'}"/><ellipse cy="-58" rx="42" ry="52" fill="${dark ? '#55652F' : '#B7CB83'}"/><ellipse cx="-10" cy="-72" rx="22" ry="26" fill="${dark ? '#66783A' : '#CCDB9E'}"/></g>`;
  return o;
}
function indoors(t, x, y, w, h) {
  const dark = K.isDark(t), [g, u] = K.grad('l', dark ? [[0, '#123A4C'], [1, '#0C2836']] : [[0, '#E3F4F8'], [1, '#C9E6EE']], {}), frameC = dark ? '#2F6478' : '#FFFFFF', line = dark ? '#8FB2C1' : '#7FA3B5';
  let o = `${g}<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${u}"/>`;
  // window with a drawn blind: shade
  o += `<rect x="${x + 36}" y="${y + 34}" width="150" height="210" rx="12" fill="${dark ? '#1D5468' : '#F7FCFD'}" stroke="${line}" stroke-width="4"/>`;
  for (let i = 0; i < 8; i++) o += `<rect x="${x + 46}" y="${y + 46 + i * 24}" width="130" height="17" rx="6" fill="${i % 2 ? mix(frameC, '#9CCAD8', dark ? 0.25 : 0.35) : mix(frameC, '#9CCAD8', dark ? 0.4 : 0.55)}"/>`;
  return o;
}
function fan(t, x, y) {
  const e = K.isDark(t) ? '#EAF4F8' : '#24434F', p = A.pal(t, 'astro');
  let o = A.shadow(x + 4, y + 176, 60, 12, 0.3) + S(`M${x} ${y + 60}V${y + 166}`, e, 15) + S(`M${x} ${y + 60}V${y + 166}`, p.base, 8.5) + `<ellipse cx="${x}" cy="${y + 170}" rx="52" ry="13" fill="${p.base}" stroke="${e}" stroke-width="4"/>` + C(x, y, 72, K.isDark(t) ? '#17394A' : '#F4FAFC', `stroke="${e}" stroke-width="5"`);
  for (let i = 0; i < 4; i++) o += `<g transform="rotate(${i * 90 + 18} ${x} ${y})">${P(`M${x} ${y - 8}C${x + 14} ${y - 26} ${x + 40} ${y - 62} ${x + 8} ${y - 60}C${x - 22} ${y - 58} ${x - 22} ${y - 26} ${x} ${y - 8}Z`, p.base, `stroke="${e}" stroke-width="3" stroke-linejoin="round"`)}</g>`;
  o += C(x, y, 52, 'none', `stroke="${e}" stroke-width="2.600" opacity=".55"`) + C(x, y, 32, 'none', `stroke="${e}" stroke-width="2.600" opacity=".55"`);
  for (let i = 0; i < 8; i++) o += S(`M${x} ${y}L${(x + Math.cos(i * 0.785) * 70).toFixed(1)} ${(y + Math.sin(i * 0.785) * 70).toFixed(1)}`, e, 2.4, 'opacity=".4"');
  return o + C(x, y, 13, p.light, `stroke="${e}" stroke-width="4"`);
}
function glass(t, x, y) {
  const e = K.isDark(t) ? '#F2FAFC' : '#1F4A5A', [g, u] = K.grad('l', [[0, '#EAF9FE', 0.95], [1, '#8FD0E6', 0.95]], {});
  let o = A.shadow(x + 6, y + 92, 66, 12, 0.32) + S(`M${x + 14} ${y + 40}L${x + 44} ${y - 112}L${x + 62} ${y - 116}`, '#7C5CC6', 11) + S(`M${x + 14} ${y + 40}L${x + 44} ${y - 112}L${x + 62} ${y - 116}`, '#EFE8FF', 3.4, 'stroke-dasharray="10 14"');
  o += P(`M${x - 48} ${y - 74}L${x + 48} ${y - 74}L${x + 38} ${y + 88}C${x + 36} ${y + 96} ${x - 36} ${y + 96} ${x - 38} ${y + 88}Z`, '#FFFFFF', `fill-opacity=".45" stroke="${e}" stroke-width="4.4" stroke-linejoin="round"`);
  o += g + P(`M${x - 44} ${y - 40}L${x + 44} ${y - 40}L${x + 35} ${y + 84}C${x + 30} ${y + 91} ${x - 30} ${y + 91} ${x - 35} ${y + 84}Z`, u, 'opacity=".9"');
  for (const [cx, cy, r] of [[-18, -26, 12], [16, -10, -16], [-8, 18, 24]]) o += `<rect x="${x + cx - 17}" y="${y + cy - 17}" width="34" height="34" rx="8" transform="rotate(${r} ${x + cx} ${y + cy})" fill="#FFFFFF" fill-opacity=".75" stroke="#5FA9C4" stroke-width="2.800"/>`;
  return o + S(`M${x - 38} ${y - 62}L${x - 30} ${y + 70}`, '#fff', 6, 'opacity=".9"') + drop(x + 22, y + 44, 0.5, '#2B6E8A') + drop(x - 12, y + 60, 0.42, '#2B6E8A');
}
function thermometer(t, x, y, level, hot) {
  const e = K.isDark(t) ? '#F4FAFC' : '#24434F', col = hot ? '#D9742B' : '#3E93B5', top = y + 150 - 190 * level;
  let o = `<g transform="translate(${x} ${y}) scale(.84) translate(${-x} ${-y})">` + P(`M${x - 15} ${y - 60}a15 15 0 0 1 30 0V${y + 126}a30 30 0 1 1 -30 0Z`, '#FFFFFF', `stroke="${e}" stroke-width="4.4" stroke-linejoin="round"`) + C(x, y + 152, 19, col) + `<rect x="${x - 7}" y="${top.toFixed(1)}" width="14" height="${(y + 152 - top).toFixed(1)}" rx="7" fill="${col}"/>`;
  for (let i = 0; i < 6; i++) o += S(`M${x + 15} ${y - 46 + i * 30}h${i % 2 ? 9 : 14}`, e, 3.2);
  return `${o + S(`M${x - 8} ${y - 56}V${y + 110}`, '#fff', 3, 'opacity=".8"')}</g>`;
}
/** The same worn fibre; the signal fades in the heat and passes when cool. */
function fibre(t, x, y, w, h, warm) {
  const dark = K.isDark(t), ax = 17, W = 45, tint = warm ? '#E9A52B' : '#72C8DE';
  const [g, u] = K.grad('l', [[0, dark ? mix(t['stage.top'], tint, 0.12) : mix(t.surface, tint, 0.1)], [1, dark ? mix(t['stage.bottom'], tint, 0.22) : mix(t.surface, tint, 0.3)]], {});
  const c = new Curve([[x - 30, y + h * 0.56], [x + w * 0.3, y + h * 0.6], [x + w * 0.66, y + h * 0.58], [x + w + 30, y + h * 0.53]], 2);
  const segs = [[-10, 106], [154, 356], [404, 560]], bite = K.wear(8, 0.62, 96);
  let o = `${g}<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${u}"/>` + K.ghost(t, c, ...segs[1], W) + K.under(c, 0, c.len, ax, { dy: 26, op: 0.2 }) + K.tube(t, c, 0, c.len, ax);
  for (const s of [130, 380]) o += K.pores(t, c, s, ax);
  o += K.sleeve(t, c, ...segs[0], W, { ax }) + K.sleeve(t, c, ...segs[1], W, { ax, holes: bite, loops: 0, fade: 0.1 }) + K.sleeve(t, c, ...segs[2], W, { ax });
  o += K.crumbs(t, c, 190, 330, 4, { seed: 6, y0: 60, rows: 2, gap: 12, r0: 4.5, r1: 7.5 });
  const a = c.at(130), b = c.at(380);
  if (warm) { o += A.burst(t, a.x, a.y, 27); [[188, 14], [222, 10], [252, 7]].forEach(([s, r], i) => { const q = c.at(s); o += A.burst(t, q.x, q.y, r, { rings: 0, power: [0.7, 0.45, 0.25][i] }); }); }
  else o += K.hop(t, [[a.x + 6, a.y - 34], [a.x + 84, a.y - 92], [b.x - 96, b.y - 92], [b.x - 30, b.y - 48]]) + A.burst(t, b.x, b.y, 32);
  return o;
}

function heat(t, { w, h }) {
  let o = K.backdrop(t, w, h, 131, 3);
  const y0 = 136, H = 468, W = 470, xl = 118, xr = 624, y1 = 690, h1 = 276;
  const e = K.isDark(t) ? t.line : t.ink, pin = (x) => `<path d="M${x - 34} ${y1 - 4}L${x} ${y0 + H + 20}L${x + 34} ${y1 - 4}" fill="${t.surface}" stroke="${e}" stroke-width="3.5" stroke-linejoin="round"/>`;
  o += frame(t, xl, y0, W, H, outdoors(t, xl, y0, W, H) + person(t, xl + 250, y0 + 272, 1.02, true) + thermometer(t, xl + 428, y0 + 84, 0.92, true));
  o += frame(t, xr, y0, W, H, indoors(t, xr, y0, W, H) + fan(t, xr + 98, y0 + 246) + person(t, xr + 282, y0 + 272, 1.02, false)
    + S(`M${xr + 176} ${y0 + 204}c12 -10 18 10 30 0M${xr + 182} ${y0 + 236}c10 -10 16 10 26 0M${xr + 178} ${y0 + 268}c12 -10 18 10 30 0`, K.isDark(t) ? '#BFE3EF' : '#4F93AC', 5)
    + P(`M${xr} ${y0 + H - 66}H${xr + W}V${y0 + H}H${xr}Z`, K.isDark(t) ? '#6B4A2C' : '#D9B58A', `stroke="${K.isDark(t) ? '#E8D3B6' : '#7A5530'}" stroke-width="4"`) + glass(t, xr + 384, y0 + H - 118) + thermometer(t, xr + 428, y0 + 82, 0.4, false));
  o += pin(xl + W / 2) + pin(xr + W / 2) + frame(t, xl, y1, W, h1, fibre(t, xl, y1, W, h1, true)) + frame(t, xr, y1, W, h1, fibre(t, xr, y1, W, h1, false));
  // then
  o += C(606, 486, 42, t.surface, `stroke="${e}" stroke-width="3.5"`) + K.trail(t, [[578, 486], [600, 486], [622, 486]], t[K.isDark(t) ? 'bcell.base' : 'bcell.deep'], { r0: 4.5, r1: 6, size: 1.1 });
  return K.squeeze(o);
}

export const pictures = { heat };
