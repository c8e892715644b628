// The things that may raise the risk of MS: five everyday vignettes, calm and without blame.
import * as A from './art.mjs';
import * as K from './pictures-b-kit.mjs';
const { Curve, mix, S, C, P } = K;

/** The quiet ground of a window, tinted with c. */
const ground = (t, c) => {
  const dark = K.isDark(t), [g, u] = K.grad('l', [[0, dark ? mix(t['stage.top'], c, 0.14) : mix(t.surface, c, 0.08)], [1, dark ? mix(t['stage.bottom'], c, 0.3) : mix(t.surface, c, 0.36)]], {});
  return `${g}<rect x="-170" y="-170" width="340" height="340" fill="${u}"/>`;
};
const raw = (d, col, w, extra = '') => `<path d="${d}" fill="none" stroke="${col}" stroke-width="${w}" ${extra}/>`;

function dna(t) {
  const n = A.pal(t, 'nerve'), s = A.pal(t, 'stem'), pairs = [['myelin', 'bcell'], ['opc', 'tcell'], ['bcell', 'myelin'], ['tcell', 'opc']].map((q) => q.map((k) => A.pal(t, k)));
  const x = (y) => Math.sin((y / 116) * Math.PI) * 54;
  const piece = (sign, p, a, b) => {
    const q = []; for (let y = a; y <= b; y += 5.8) q.push([sign * x(y), y]);
    const d = A.open(q);
    return raw(d, p.edge, 26, 'stroke-linecap="round"') + raw(d, p.base, 19, 'stroke-linecap="round"') + `<g transform="translate(-3.5 -2)">${raw(d, p.light, 6, 'opacity=".85"')}</g>`;
  };
  let rungs = '';
  for (let y = -174, i = 0; y <= 174; y += 16.6, i++) {
    const a = x(y), [p, q] = pairs[i % 4];
    if (Math.abs(a) < 13) continue;
    rungs += raw(`M${a.toFixed(1)} ${y.toFixed(1)}H${(-a).toFixed(1)}`, n.edge, 13) + raw(`M${a.toFixed(1)} ${y.toFixed(1)}H0`, p.base, 8.4) + raw(`M0 ${y.toFixed(1)}H${(-a).toFixed(1)}`, q.base, 8.4);
  }
  // at each widest place the two strands change between back and front
  const back = piece(1, n, -174, -58) + piece(-1, s, -58, 58) + piece(1, n, 58, 174), front = piece(-1, s, -174, -58) + piece(1, n, -58, 58) + piece(-1, s, 58, 174);
  return ground(t, n.base) + `<g transform="rotate(28)">${back}${rungs}${front}</g>`;
}

function virus(t) {
  const p = A.pal(t, 'scar'), a = A.pal(t, 'phago'), dark = K.isDark(t);
  let o = ground(t, p.base), knobs = '';
  for (let i = 0; i < 22; i++) {
    const q = (i / 22) * 6.283, r = 92, l = 20, x = Math.cos(q), y = Math.sin(q);
    knobs += S(`M${(x * r).toFixed(1)} ${(y * r).toFixed(1)}L${(x * (r + l)).toFixed(1)} ${(y * (r + l)).toFixed(1)}`, a.edge, 9) + S(`M${(x * r).toFixed(1)} ${(y * r).toFixed(1)}L${(x * (r + l)).toFixed(1)} ${(y * (r + l)).toFixed(1)}`, a.base, 4.5) + C(x * (r + l), y * (r + l), 8, a.base, `stroke="${a.edge}" stroke-width="2.8"`) + C(x * (r + l) - 2, y * (r + l) - 2.4, 2.6, a.light);
  }
  const [g, u] = K.grad('r', [[0, p.light], [0.6, p.base], [1, p.deep]], { cx: 0.4, cy: 0.34, r: 0.75 }), [hg, hu] = K.grad('l', [[0, a.light], [1, a.base]], { x1: 0, y1: 0, x2: 1, y2: 1 });
  const hex = (r) => `M${[...Array(6)].map((_, i) => { const q = (i / 6) * 6.283 - 0.52; return `${(Math.cos(q) * r).toFixed(1)} ${(Math.sin(q) * r).toFixed(1)}`; }).join('L')}Z`;
  o += A.shadow(8, 112, 100, 22, 0.26) + knobs + g + C(0, 0, 95, u, `stroke="${p.edge}" stroke-width="4"`) + C(0, 0, 84, 'none', `stroke="${p.edge}" stroke-width="2.4" opacity=".4"`);
  o += hg + P(hex(62), hu, `stroke="${a.edge}" stroke-width="4" stroke-linejoin="round"`) + P(hex(46), mix(a.light, '#ffffff', dark ? 0.1 : 0.35), `stroke="${a.edge}" stroke-width="2.6" stroke-linejoin="round" opacity=".9"`);
  const coil = []; for (let i = 0; i <= 60; i++) { const q = i * 0.42, r = 5 + i * 0.5; coil.push([Math.cos(q) * r * 0.98, Math.sin(q) * r * 0.98]); }
  return o + S(A.open(coil), a.deep, 4.5) + A.spec(-42, -56, 30, 14, -40, 0.75);
}

function cigarette(t) {
  const dark = K.isDark(t), e = dark ? '#FFF1DC' : '#4A3A2A', smoke = dark ? '#A9C0CC' : '#8BA3AF';
  const [pg, pu] = K.grad('l', [[0, '#FFFFFF'], [0.55, '#F4F1EA'], [1, '#CFC8BA']], {}), [fg, fu] = K.grad('l', [[0, '#F3C98E'], [0.5, '#DDA25A'], [1, '#A86F2E']], {});
  let o = ground(t, t['scar.base']);
  const c1 = new Curve([[-70, 4], [-84, -34], [-66, -76], [-44, -114], [-60, -176]], 3), c2 = new Curve([[-66, 4], [-58, -40], [-76, -84], [-88, -120], [-72, -176]], 3);
  const wisp = (c, w, op) => P(K.band(c, [...Array(30)].map((_, i) => (c.len * i) / 29), (s) => w * (0.3 + 1.1 * (s / c.len)), (s) => w * (0.3 + 1.1 * (s / c.len))), smoke, `opacity="${op}"`);
  o += K.blur(wisp(c1, 13, 0.45) + wisp(c2, 11, 0.4), 3) + wisp(c1, 4, 0.6) + wisp(c2, 3.4, 0.5);
  o += A.shadow(14, 84, 120, 20, 0.25) + `<g transform="rotate(24 0 24)">${pg}${fg}<rect x="-72" y="4" width="120" height="40" fill="${pu}" stroke="${e}" stroke-width="3.6"/><rect x="48" y="4" width="76" height="40" rx="5" fill="${fu}" stroke="${e}" stroke-width="3.6"/><rect x="48" y="5.600" width="10" height="36.800" fill="#E9C27A" stroke="${e}" stroke-width="2"/>`;
  for (const [x, y] of [[70, 16], [86, 30], [98, 14], [108, 34], [80, 38], [114, 20]]) o += C(x, y, 2.6, '#FFE9C4', 'opacity=".8"');
  o += P('M-72 4C-88 4 -96 12 -97 24C-96 36 -88 44 -72 44C-78 38 -70 32 -76 24C-70 16 -78 10 -72 4Z', dark ? '#9AA7AE' : '#8C8F92', `stroke="${e}" stroke-width="3.4" stroke-linejoin="round"`) + P('M-72 4C-78 10 -70 16 -76 24C-70 32 -78 38 -72 44L-64 44C-68 36 -62 30 -66 24C-62 16 -68 10 -64 4Z', '#E98A3A', `stroke="${e}" stroke-width="2"`) + A.glow(-76, 24, 44, '#FFB463', 0.55, 0.4);
  return `${o}<rect x="-56" y="11" width="98" height="6" rx="3" fill="#fff" opacity=".9"/></g>`;
}

function sunLight(t) {
  const dark = K.isDark(t), e = dark ? '#FFF1C2' : '#8A5A00';
  const sky = dark ? ['#12384E', '#0B2536'] : ['#CFE9F6', '#F2FAFD'], [sg, su] = K.grad('l', [[0, sky[0]], [1, sky[1]]], {}), [g, u] = K.grad('r', [[0, '#FFF6C9'], [0.6, '#FFE14D'], [1, '#F5B52E']], { cx: 0.42, cy: 0.38, r: 0.7 });
  let o = `${sg}<rect x="-170" y="-170" width="340" height="340" fill="${su}"/>` + A.glow(-26, -40, 150, '#FFE88A', dark ? 0.4 : 0.8, 0.4);
  for (let i = 0; i < 14; i++) { const a = (i / 14) * 6.283, x = Math.cos(a), y = Math.sin(a); o += S(`M${(-26 + x * 74).toFixed(1)} ${(-40 + y * 74).toFixed(1)}L${(-26 + x * (i % 2 ? 92 : 104)).toFixed(1)} ${(-40 + y * (i % 2 ? 92 : 104)).toFixed(1)}`, e, 9) + S(`M${(-26 + x * 74).toFixed(1)} ${(-40 + y * 74).toFixed(1)}L${(-26 + x * (i % 2 ? 92 : 104)).toFixed(1)} ${(-40 + y * (i % 2 ? 92 : 104)).toFixed(1)}`, '#FFD34D', 5); }
  o += g + C(-26, -40, 58, u, `stroke="${e}" stroke-width="4"`) + A.spec(-46, -62, 22, 12, -35, 0.85);
  // much cloud: little sun on the skin; a drop of vitamin D in its capsule
  const [cg, cu] = K.grad('l', [[0, dark ? '#DCE8EE' : '#FFFFFF'], [1, dark ? '#7F9AA8' : '#C9DCE5']], {}), ce = dark ? '#F4FAFC' : '#5C7C8B';
  o += `${cg}<path d="M-136 54C-146 22 -112 4 -88 16C-80 -16 -30 -24 -8 6C14 -16 62 -8 64 26C94 20 108 54 84 66C74 72 60 70 50 70L-112 70C-124 70 -132 64 -136 54Z" fill="${cu}" stroke="${ce}" stroke-width="4" stroke-linejoin="round"/>` + S('M-74 28C-64 10 -36 2 -18 18', '#fff', 7, 'opacity=".9"');
  const [pg, pu] = K.grad('l', [[0, '#FFF3C4'], [0.5, '#F7CE55'], [1, '#C98A14']], {});
  return `${o}${A.shadow(44, 126, 62, 11, 0.28)}<g transform="translate(40 96) rotate(-14)">${pg}<rect x="-58" y="-27" width="116" height="54" rx="27" fill="${pu}" stroke="${e}" stroke-width="4"/><rect x="-42" y="-18" width="72" height="9" rx="4.5" fill="#fff" opacity=".85"/><path d="M0 -26v52" stroke="${e}" stroke-width="2.4" opacity=".5"/></g>`;
}

/** Child, teenager, adult in outline; the teenager stands out. */
function growing(t) {
  const dark = K.isDark(t), p = A.pal(t, 'bcell');
  let o = ground(t, p.base);
  const body = 'M0 -100C16 -100 25 -88 24 -72C23 -56 13 -44 0 -44C-13 -44 -23 -56 -24 -72C-25 -88 -16 -100 0 -100ZM-13 -42C-24 -36 -42 -36 -48 -20C-54 0 -56 30 -58 58C-58 68 -46 70 -43 60L-34 12L-31 52C-30 84 -30 120 -31 154C-31 166 -8 166 -7 154L-2 84L2 84L7 154C8 166 31 166 31 154C30 120 30 84 31 52L34 12L43 60C46 70 58 68 58 58C56 30 54 0 48 -20C42 -36 24 -36 13 -42Z';
  const one = (x, s, hot) => {
    const k = 128 - 160 * s, hair = hot ? (dark ? '#5A3B24' : '#4A2F1C') : dark ? '#426A7C' : '#8FB2C0', far = dark ? '#2D5265' : '#B9D5E0', [g, u] = K.grad('l', hot ? [[0, p.light], [0.5, p.base], [1, p.deep]] : [[0, mix(far, t.surface, dark ? 0 : 0.35)], [1, far]], {});
    return A.shadow(x + 4, 130, 62 * s, 11, 0.24) + `<g transform="translate(${x} ${k.toFixed(1)}) scale(${s} ${s})">${g}<path d="${body}" fill="${u}" stroke="${hot ? p.edge : dark ? '#6E95A6' : '#6F95A6'}" stroke-width="${(hot ? 4.4 : 3.6) / s}" stroke-linejoin="round"/>${P('M-25 -70C-30 -108 30 -108 25 -70C18 -84 -4 -92 -25 -70Z', hair, hot ? `stroke="${p.edge}" stroke-width="4" stroke-linejoin="round"` : '')}${hot ? K.within(body, `<rect x="-60" y="40" width="120" height="130" fill="${mix(p.deep, p.edge, dark ? -0.1 : 0.45)}" opacity="${dark ? 0.75 : 0.8}"/>`) + S('M-24 -36C-20 -10 -20 10 -26 34M24 -36C20 -10 20 10 26 34', p.edge, 6) + S(body, p.edge, 4.4 / s) + S('M-40 -8C-46 14 -48 34 -50 52', '#fff', 5, 'opacity=".55"') + '' : ''}</g>`;
  };
  o += one(-92, 0.54) + one(88, 0.9) + one(-8, 0.8, true);
  return o;
}

function causes(t, { w, h }) {
  let o = K.backdrop(t, w, h, 127, 3);
  for (const [pts, first] of [[[[-60, 372], [240, 320], [606, 292], [960, 318], [1272, 262]], -40], [[[-60, 760], [240, 748], [606, 716], [960, 708], [1272, 740]], -130]]) {
    const c = new Curve(pts, 3);
    o += K.tube(t, c, 0, c.len, 10, { fade: 0.55, ow: 2.4 });
    for (let s = first; s < c.len; s += 176) o += K.sleeve(t, c, Math.max(-20, s), Math.min(c.len + 20, s + 146), 27, { ax: 10, far: 0.55, shadow: false, N: 6, ow: 2.4, loops: 1 });
  }
  [[270, 298, dna], [606, 298, virus], [942, 298, cigarette], [438, 712, sunLight], [774, 712, growing]].forEach(([x, y, f]) => { o += K.loupe(t, x, y, 143, f(t)); });
  return K.squeeze(o);
}

export const pictures = { causes };
