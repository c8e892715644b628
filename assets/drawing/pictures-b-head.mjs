// The head from the side (where a lesion can be) and the eye with its nerve.
import * as A from './art.mjs';
import * as K from './pictures-b-kit.mjs';
const { Curve, mix, S, C, P } = K;

const bone = (t) => (K.isDark(t) ? { light: '#F3ECDD', base: '#CBBFA5', edge: '#FFF8E8' } : { light: '#FFFBF0', base: '#E2D3B4', edge: '#6B5836' });
/** A band of bone along a curve: half-width w(s), edge outside, light from above. */
function boneBand(t, c, w) {
  const b = bone(t), list = [...Array(61)].map((_, i) => (c.len * i) / 60), f = (k) => (s) => w(s) * k;
  const [g, u] = K.grad('l', [[0, b.light], [1, b.base]], { user: 1, x1: 400, y1: 120, x2: 800, y2: 760 });
  return g + P(K.band(c, list, w, w), b.edge, `stroke="${b.edge}" stroke-width="7" stroke-linejoin="round"`) + P(K.band(c, list, w, w), u)
    + P(K.band(c, list.slice(2, -2), f(0.16), f(0.16)), mix(b.base, b.edge, K.isDark(t) ? -0.35 : 0.22), 'opacity=".5"');
}
const PROFILE = [[640, 122], [500, 134], [384, 196], [312, 298], [290, 400], [278, 462], [284, 506], [262, 560], [230, 612], [222, 640], [240, 660], [262, 670], [250, 702], [263, 718], [252, 740], [270, 768], [262, 808], [290, 856], [362, 874], [452, 876], [506, 906], [520, 990], [496, 1140], [930, 1140], [892, 1010], [890, 900], [926, 790], [974, 660], [998, 510], [970, 350], [888, 214], [772, 142]];
// the cerebrum, seen from the left: frontal pole, crown, occipital pole, temporal lobe
const BRAIN = [[366, 470], [350, 436], [352, 396], [358, 352], [374, 316], [402, 276], [436, 240], [476, 214], [520, 194], [572, 182], [624, 178], [680, 178], [736, 186], [788, 202], [834, 228], [872, 260], [904, 302], [926, 348], [940, 396], [944, 446], [934, 494], [908, 532], [866, 556], [816, 566], [766, 568], [716, 578], [664, 596], [612, 604], [560, 598], [516, 578], [492, 548], [466, 536], [430, 528], [394, 508]];
const scallop = (p) => { const c = p.reduce(([a, b], [x, y]) => [a + x / p.length, b + y / p.length], [0, 0]); return p.flatMap(([x, y], i) => { const k = 0.987, [nx, ny] = p[(i + 1) % p.length], mx = (x + nx) / 2, my = (y + ny) / 2; return [[c[0] + (x - c[0]) * k, c[1] + (y - c[1]) * k], [c[0] + (mx - c[0]) * 1.012, c[1] + (my - c[1]) * 1.012]]; }); };
const SULCI = [
  [[474, 536], [520, 514], [586, 494], [652, 466], [708, 430], [740, 392]], // lateral
  [[646, 180], [630, 236], [604, 286], [600, 340], [570, 396], [560, 452]], // central
  [[566, 184], [558, 236], [530, 284], [532, 338], [502, 390], [500, 452]],
  [[722, 186], [706, 240], [676, 290], [680, 338], [652, 392], [644, 424]],
  [[476, 216], [478, 268], [452, 314], [460, 364], [432, 408], [438, 466]], [[402, 278], [418, 322], [400, 366], [412, 412], [390, 452]],
  [[800, 208], [780, 258], [792, 310], [758, 350], [766, 396], [742, 428]], [[872, 260], [848, 306], [858, 358], [822, 396], [830, 440]],
  [[930, 360], [896, 394], [900, 440], [862, 474], [858, 520]], [[700, 466], [744, 456], [790, 470], [836, 462], [868, 476]],
  [[516, 560], [570, 546], [630, 528], [690, 504], [740, 500], [790, 512]], [[560, 588], [616, 574], [676, 556], [734, 540], [800, 546]],
  [[430, 508], [456, 496], [470, 500]],
  [[520, 484], [534, 466], [528, 440]], [[716, 306], [738, 322], [736, 352]], [[560, 262], [576, 292], [566, 326]], [[484, 300], [500, 330], [490, 356]],
];

function headSide(t, { w, h }) {
  const dark = K.isDark(t), n = A.pal(t, 'nerve'), b = bone(t);
  let o = K.backdrop(t, w, h, 101, 4);
  const d = A.closed(PROFILE), edge = dark ? t.line : mix(t['ink.soft'], t['stage.bottom'], 0.25);
  const [g, u] = K.grad('l', [[0, dark ? '#23485C' : '#F8FBFC'], [1, dark ? '#12303F' : '#A9C9D6']], { user: 1, x1: 260, y1: 120, x2: 900, y2: 1060 });
  o += `<g filter="url(#soft20)" transform="translate(16 22)">${P(d, '#0B2A3C', 'opacity=".18"')}</g>${g}${P(d, u, `stroke="${edge}" stroke-width="4.5" stroke-linejoin="round"`)}`;
  o += S(A.open([[318, 330], [300, 410], [290, 468]]), '#fff', 9, `opacity="${dark ? 0.12 : 0.6}"`) + S(A.open([[520, 910], [534, 980], [530, 1090]]), '#fff', 9, `opacity="${dark ? 0.1 : 0.5}"`);
  // ear, kept as a quiet line; mouth
  o += S('M256 716C280 714 300 708 314 698', edge, 4);
  // the neck: bodies of the vertebrae in front, spines behind, the cord between
  const cord = new Curve([[704, 560], [724, 640], [742, 716], [744, 800], [734, 900], [732, 1000], [744, 1130]], 3);
  const at = (y) => { let s = 0; while (s < cord.len && cord.at(s).y < y) s += 2; return cord.at(s); };
  const [vg, vu] = K.grad('l', [[0, b.light], [1, b.base]], {});
  o += vg;
  for (let i = 0; i < 7; i++) {
    const y = 742 + i * 62, q = at(y), x = q.x;
    o += `<rect x="${(x - 122).toFixed(1)}" y="${y - 22}" width="84" height="46" rx="15" fill="${vu}" stroke="${b.edge}" stroke-width="3.6"/>`;
    if (i) o += `<rect x="${(x - 114).toFixed(1)}" y="${y - 36}" width="70" height="11" rx="5.5" fill="${mix(t['bcell.base'], K.stage(t), 0.35)}" stroke="${b.edge}" stroke-width="2.4"/>`;
    o += P(A.closed([[x + 34, y - 18], [x + 62, y - 12], [x + 104 + 4 * i, y + 18], [x + 108 + 4 * i, y + 38], [x + 88, y + 36], [x + 52, y + 18], [x + 34, y + 14]]), vu, `stroke="${b.edge}" stroke-width="3.6" stroke-linejoin="round"`);
  }
  // skull: the shell in section, open below for the cord
  const shell = new Curve([[330, 500], [318, 402], [344, 296], [414, 206], [516, 158], [640, 142], [766, 160], [878, 226], [954, 336], [974, 456], [950, 574], [898, 654], [826, 694], [788, 704]], 3);
  o += boneBand(t, shell, (s) => 15 - 6 * Math.max(0, (s - shell.len + 160) / 160));
  // brain
  const bd = A.closed(scallop(BRAIN)), [bg, bu] = K.grad('r', [[0, n.light], [0.5, n.base], [1, n.deep]], { user: 1, cx: 600, cy: 380, r: 430, fx: 500, fy: 270 });
  o += `<g filter="url(#soft10)" transform="translate(4 12)">${P(bd, '#0B2A3C', 'opacity=".25"')}</g>`;
  const optic = new Curve([[386, 560], [440, 582], [500, 610], [566, 630], [630, 628], [700, 596]], 2);
  o += K.under(optic, 10, optic.len - 20, 14, { dy: 14, op: 0.16 }) + K.tube(t, optic, 0, optic.len, 15, { ow: 3.6 });
  // stem and cord first, the cerebrum over its top
  const sw = (s) => (s < 40 ? 38 : s < 150 ? 38 + 8 * Math.sin(((s - 40) / 110) * 3.14) - 14 * ((s - 40) / 110) : 24 - 6 * Math.min(1, (s - 150) / 90));
  o += K.tube(t, cord, 0, cord.len, sw, { ow: 3.6 });
  // cerebellum: fan of fine leaves
  const ce = A.blobPts(832, 614, 1, { n: 16, amp: 0.03, seed: 4 }).map(([x, y]) => [832 + (x - 832) * 96, 614 + (y - 614) * 66]), cd = A.closed(ce), cp = A.pal(t, 'stem');
  const [cg, cu] = K.grad('r', [[0, cp.light], [0.5, cp.base], [1, cp.deep]], { cx: 0.4, cy: 0.3, r: 0.75 });
  let leaves = '';
  for (let i = -5; i <= 5; i++) { const a = i * 0.2; leaves += `M742 ${600 + i * 2}Q${800} ${(606 + i * 12).toFixed(1)} ${(748 + Math.cos(a) * 190).toFixed(1)} ${(610 + Math.sin(a) * 112).toFixed(1)}`; }
  o += `${cg}${P(cd, cp.edge, `stroke="${cp.edge}" stroke-width="7"`)}${P(cd, cu)}${K.within(cd, S(leaves, cp.edge, 3.4, 'opacity=".55"'))}`;
  o += `${bg}${P(bd, n.edge, `stroke="${n.edge}" stroke-width="7" stroke-linejoin="round"`)}${P(bd, bu)}`;
  let folds = '';
  for (const q of SULCI) {
    const c = new Curve(q, 4), list = [...Array(25)].map((_, i) => (c.len * i) / 24), wide = Math.min(3.6, c.len / 16), w = (k) => (s) => 0.5 + wide * k * Math.sin(Math.PI * Math.min(1, 0.12 + (0.88 * s) / c.len)) ** 0.7;
    folds += `<g transform="translate(-7 -7)">${P(K.band(c, list, w(1.5), w(1.5)), n.light, `opacity="${dark ? 0.55 : 0.42}"`)}</g><g transform="translate(4 4)">${P(K.band(c, list, w(1.3), w(1.3)), n.deep, `opacity="${dark ? 0.4 : 0.3}"`)}</g>` + P(K.band(c, list, w(1), w(1)), dark ? mix(n.deep, '#10306E', 0.35) : n.edge, `opacity="${dark ? 0.95 : 0.78}"`);
  }
  o += K.within(bd, folds) + A.spec(470, 262, 96, 40, -38, 0.5);
  // eye and optic nerve, drawn in front
  const [eg, eu] = K.grad('r', [[0, '#FFFFFF'], [0.7, dark ? '#E4EDF2' : '#F1F5F8'], [1, dark ? '#AFC3CE' : '#C4D3DC']], { cx: 0.42, cy: 0.36, r: 0.72 });
  const ee = dark ? '#FFFFFF' : '#2C4654';
  o += `${eg}${P('M318 528C300 534 300 572 318 578Z', mix(t['bcell.light'], '#ffffff', 0.3), `stroke="${ee}" stroke-width="3.4"`)}${C(352, 552, 43, eu, `stroke="${ee}" stroke-width="3.6"`)}${P('M320 528C334 536 334 568 320 577C312 566 312 540 320 528Z', t['oligo.deep'], `stroke="${ee}" stroke-width="2.6"`)}<ellipse cx="317" cy="552.5" rx="4" ry="9" fill="#0A1A24"/>${A.spec(340, 530, 14, 8, -30, 0.9)}`;
  return K.squeeze(o);
}

// ---------- eye-signal: the eye in section, its nerve, a loupe on one fibre with a signal, a plain pill
const arc = (x, y, r, a0, a1) => { const p = (a) => `${(x + Math.cos(a) * r).toFixed(1)} ${(y + Math.sin(a) * r).toFixed(1)}`; return `M${p(a0)}A${r} ${r} 0 ${Math.abs(a1 - a0) > 3.1416 ? 1 : 0} ${a1 > a0 ? 1 : 0} ${p(a1)}`; };

function eyeball(t, ex, ey, r) {
  const dark = K.isDark(t), n = A.pal(t, 'nerve'), v = A.pal(t, 'vessel'), ip = A.pal(t, 'oligo'), ee = dark ? '#F2F7FA' : '#2C4654', pale = mix(n.base, n.light, 0.45);
  const [sg, su] = K.grad('r', [[0, '#FFFFFF'], [0.75, dark ? '#E6EEF2' : '#F4F7F9'], [1, dark ? '#A9BDC8' : '#C3D2DB']], { cx: 0.38, cy: 0.34, r: 0.74 });
  const [vg, vu] = K.grad('r', [[0, dark ? '#1E4A60' : '#F8FCFF'], [0.65, dark ? '#173B4E' : '#E4F1F8'], [1, dark ? '#0F2A39' : '#C3DCE9']], { cx: 0.4, cy: 0.36, r: 0.72 });
  let o = A.shadow(ex + 16, ey + r + 20, r * 0.9, 24, 0.28) + sg + C(ex, ey, r, su, `stroke="${ee}" stroke-width="4.5"`);
  o += vg + C(ex, ey, r - 20, vu, `stroke="${dark ? '#8FB2C1' : '#9DB6C3'}" stroke-width="2.6"`);
  // front chamber: clear from the cornea to the lens
  o += P(`M${ex - r * 0.84} ${ey - r * 0.5}C${ex - r * 1.24} ${ey - r * 0.36} ${ex - r * 1.24} ${ey + r * 0.36} ${ex - r * 0.84} ${ey + r * 0.5}L${ex - r * 0.6} ${ey + r * 0.5}L${ex - r * 0.6} ${ey - r * 0.5}Z`, dark ? '#1F4C60' : '#E9F6FB');
  o += S(`M${ex - r * 0.84} ${ey - r * 0.5}C${ex - r * 1.24} ${ey - r * 0.36} ${ex - r * 1.24} ${ey + r * 0.36} ${ex - r * 0.84} ${ey + r * 0.5}`, ee, 15) + S(`M${ex - r * 0.84} ${ey - r * 0.5}C${ex - r * 1.24} ${ey - r * 0.36} ${ex - r * 1.24} ${ey + r * 0.36} ${ex - r * 0.84} ${ey + r * 0.5}`, mix(t['bcell.light'], t['bcell.base'], 0.35), 8);
  o += P(`M${ex - r * 1.1} ${ey - 42}L${ex - r * 0.62} ${ey - 36}L${ex - r * 0.62} ${ey + 36}L${ex - r * 1.1} ${ey + 42}Z`, t['signal.glow'], `opacity="${dark ? 0.42 : 0.55}"`);
  o += S(arc(ex, ey, r - 24, -2.05, 2.05), v.edge, 15) + S(arc(ex, ey, r - 24, -2.05, 2.05), v.base, 10.5) + S(arc(ex, ey, r - 38, -1.8, 1.8), n.edge, 17) + S(arc(ex, ey, r - 38, -1.8, 1.8), n.base, 12.5) + S(arc(ex, ey, r - 40, -1.75, 1.75), pale, 4.5);
  // light, bent by cornea and lens, meets on the retina
  o += P(`M${ex - r * 0.62} ${ey - 36}L${ex + r - 48} ${ey - 4}L${ex + r - 48} ${ey + 4}L${ex - r * 0.62} ${ey + 36}Z`, t['signal.glow'], `opacity="${dark ? 0.45 : 0.62}"`);
  for (const k of [-1, 1]) {
    o += P(A.closed([[ex - r * 0.66, ey + k * r * 0.7], [ex - r * 0.5, ey + k * r * 0.62], [ex - r * 0.56, ey + k * r * 0.44], [ex - r * 0.74, ey + k * r * 0.5]]), v.base, `stroke="${v.edge}" stroke-width="3"`);
    o += P(`M${ex - r * 0.84} ${ey + k * r * 0.52}C${ex - r * 0.88} ${ey + k * r * 0.4} ${ex - r * 0.86} ${ey + k * r * 0.28} ${ex - r * 0.8} ${ey + k * r * 0.2}C${ex - r * 0.74} ${ey + k * r * 0.28} ${ex - r * 0.72} ${ey + k * r * 0.42} ${ex - r * 0.72} ${ey + k * r * 0.54}Z`, ip.base, `stroke="${ip.edge}" stroke-width="3.4" stroke-linejoin="round"`);
  }
  const [eg, eu] = K.grad('r', [[0, '#FFFFFF'], [0.6, t['bcell.light']], [1, t['bcell.base']]], { cx: 0.38, cy: 0.32, r: 0.75 });
  return `${o}${eg}<ellipse cx="${ex - r * 0.58}" cy="${ey}" rx="${r * 0.17}" ry="${r * 0.37}" fill="${eu}" stroke="${ee}" stroke-width="3.6"/>` + A.spec(ex - r * 0.64, ey - r * 0.16, 9, 24, 12, 0.8);
}

function eyeSignal(t, { w, h }) {
  const dark = K.isDark(t), n = A.pal(t, 'nerve'), m = A.pal(t, 'myelin'), sp = A.pal(t, 'astro'), ee = dark ? '#F2F7FA' : '#2C4654';
  let o = K.backdrop(t, w, h, 113, 4);
  const ex = 300, ey = 392, r = 172;
  const [lg, lu] = K.grad('l', [[0, t['signal.glow'], 0], [0.5, t['signal.glow'], dark ? 0.3 : 0.5], [1, t['signal.glow'], dark ? 0.5 : 0.75]], { x1: 0, y1: 0, x2: 1, y2: 0 });
  o += lg + P(`M-20 ${ey - 66}L${ex - r * 1.1} ${ey - 40}L${ex - r * 1.1} ${ey + 40}L-20 ${ey + 66}Z`, lu);
  // the nerve: sheath in section, thin wrapped fibres inside
  const a0 = 0.29, c = new Curve([[ex + Math.cos(a0) * (r - 34), ey + Math.sin(a0) * (r - 34)], [ex + Math.cos(a0) * (r + 20), ey + Math.sin(a0) * (r + 22)], [600, 506], [760, 536], [940, 540], [1290, 506]], 2);
  const list = [...Array(100)].map((_, i) => (c.len * i) / 99), wide = (s) => 30 + 24 * Math.min(1, Math.max(0, (s - 34) / 40)) ** 0.8, out = list.slice(1);
  o += `<g filter="url(#soft10)" transform="translate(6 36)">${P(K.band(c, out, wide, wide), '#0B2A3C', 'opacity=".22"')}</g>`;
  o += P(K.band(c, out, (s) => wide(s) + 10, (s) => wide(s) + 10), sp.edge, `stroke="${sp.edge}" stroke-width="7" stroke-linejoin="round"`);
  for (let k = 0; k < 8; k++) { const f = k / 7; o += P(K.band(c, out, (s) => (wide(s) + 10) * (1 - f * 0.2), (s) => (wide(s) + 10) * (1 - f * 0.9)), A.ramp([[0, mix(sp.deep, sp.base, 0.5)], [0.5, sp.base], [1, sp.light]], f)); }
  o += eyeball(t, ex, ey, r);
  o += P(K.band(c, list, wide, wide), dark ? '#0C2130' : mix(n.light, '#FFFFFF', 0.55), `stroke="${sp.edge}" stroke-width="3.6" stroke-linejoin="round"`);
  for (const off of [0.66, 0.22, -0.22, -0.66]) {
    const k = (s) => wide(s) * off;
    o += S(K.line(c, 0, c.len, k, 20), n.edge, 13) + S(K.line(c, 0, c.len, k, 20), n.base, 8.5);
    for (let s = 86 + (off > 0 ? 0 : 26) + Math.abs(off) * 20; s < c.len; s += 84) { const d = K.line(c, s, s + 62, k, 20); o += S(d, m.edge, 23) + S(d, m.base, 17.5) + S(K.line(c, s, s + 62, (q) => k(q) + 4, 20), m.light, 6) + S(d, mix(n.base, m.base, 0.3), 5); }
  }
  // one fibre under the loupe
  const lx = 770, ly = 800, R = 174, q = c.at(420), bg = K.grad('l', [[0, dark ? mix(t['stage.top'], n.base, 0.16) : t['stage.top']], [1, mix(t['stage.bottom'], n.base, dark ? 0.2 : 0.1)]], {});
  o += `<path d="M${(q.x - 40).toFixed(1)} ${(q.y + 34).toFixed(1)}L${lx - R * 0.93} ${ly - 76}L${lx + R * 0.93} ${ly - 76}L${(q.x + 40).toFixed(1)} ${(q.y + 34).toFixed(1)}Z" fill="${t.surface}" fill-opacity="${dark ? 0.1 : 0.55}"/>`;
  o += C(q.x, q.y, 48, 'none', `stroke="${t.surface}" stroke-width="9"`) + C(q.x, q.y, 48, 'none', `stroke="${dark ? t.line : t.ink}" stroke-width="4"`);
  const f = new Curve([[-240, 26], [-120, 14], [0, 14], [120, 24], [240, 14]], 2), ax = 20, W = 54;
  const mid = f.len / 2 + 70;
  let inner = `${bg[0]}<rect x="-200" y="-200" width="400" height="400" fill="${bg[1]}"/>` + K.under(f, 0, f.len, ax, { dy: 34, op: 0.24 }) + K.tube(t, f, 0, f.len, ax, { ow: 3.6 });
  for (const s of [mid - 218, mid]) inner += K.pores(t, f, s, ax, { r: 3.6, d: 10 });
  inner += K.sleeve(t, f, -20, mid - 218 - 30, W, { ax, ow: 3.4 }) + K.sleeve(t, f, mid - 188, mid - 30, W, { ax, ow: 3.4 }) + K.sleeve(t, f, mid + 30, mid + 230, W, { ax, ow: 3.4 });
  const a = f.at(mid - 218), z = f.at(mid);
  inner += K.hop(t, [[a.x + 4, a.y - 40], [a.x + 74, a.y - 108], [z.x - 92, z.y - 112], [z.x - 30, z.y - 52]]) + A.burst(t, z.x, z.y, 36);
  o += K.loupe(t, lx, ly, R, inner);
  // a plain tablet
  const px = 912, py = 254, [pg, pu] = K.grad('r', [[0, '#FFFFFF'], [0.7, dark ? '#EEF3F6' : '#F3F6F8'], [1, dark ? '#C4D1D9' : '#CBD7DE']], { cx: 0.4, cy: 0.32, r: 0.75 });
  o += A.shadow(px + 8, py + 60, 92, 20, 0.3) + `<path d="M${px - 76} ${py}v22c0 26 34 44 76 44s76 -18 76 -44v-22z" fill="${dark ? '#B5C5CE' : '#C5D2DA'}" stroke="${ee}" stroke-width="4"/>${pg}<ellipse cx="${px}" cy="${py}" rx="76" ry="46" fill="${pu}" stroke="${ee}" stroke-width="4"/>${S(`M${px - 50} ${py + 20}L${px + 50} ${py - 20}`, dark ? '#8EA4B0' : '#8FA3AF', 4)}${A.spec(px - 26, py - 20, 30, 12, -14, 0.9)}`;
  return K.squeeze(o);
}

export const pictures = { 'eye-signal': eyeSignal, 'q-head-side': headSide };
