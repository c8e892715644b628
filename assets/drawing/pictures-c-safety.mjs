// Pictures of the chapter on staying safe: approved or not, a flyer with warning signs, harms, good questions.
// True by facts F76 and F93-F100. The flyer is invented; nobody and nothing real is shown or advertised.
import * as A from './art.mjs';
import { loupe } from './scenes.mjs';
import { body, bone, lead, mark } from './pictures-c-body.mjs';
import { bust, hand, head, limb, shoulders } from './pictures-c-people.mjs';
import { arrow, at, bars, clip, drop, edgeOf, f1, isDark, line, microbe, panel, rect, sheet, stuff, vial, warn } from './pictures-c-kit.mjs';
import { balance, burst, carton, coins, eye, goldCoin, list, msSign, proof, regulator, sealed, stethoscope, teddy } from './pictures-c-signs.mjs';
const { S, P, C, Curve, mix } = A;

// ---------- approved or not
function approval(t, { w, h, dark }) {
  const k = stuff(t), Y = 420, H = 548, LX = 136, RX = 646, W = 430;
  let o = A.backdrop(t, w, h, { seed: 19, dark, n: 4 });
  o += arrow(t, [[458, 326], [392, 330], [348, 350], [340, Y - 4]], { w: 13 });
  o += arrow(t, [[766, 326], [826, 328], [866, 346], [872, Y - 26]], { w: 10, col: dark ? t.line : t['scar.edge'], dash: '1 25', head: false });
  o += at(606, 372, regulator(t, 1));
  // left: one product, one rare problem in children
  const vig = (x, q, dashed) => { const [g, u] = A.linear([[0, dark ? '#1F5666' : '#DDF0F4'], [1, dark ? '#143C4A' : '#B4D9E2']]); return `<defs>${g}</defs>${rect(x, Y + 40, W - 60, 268, 26, dashed ? t.surface : u, dashed ? `fill-opacity="${dark ? 0.2 : 0.4}"` : '')}${clip(rect(x, Y + 40, W - 60, 268, 26, '#fff'), q)}${rect(x, Y + 40, W - 60, 268, 26, 'none', `stroke="${k.panelLine}" stroke-width="3"${dashed ? ' stroke-dasharray="13 11" stroke-linecap="round"' : ''}`)}`; };
  const look = { skin: 'brown', hair: 'black', style: 'curls', cloth: dark ? '#F0B65A' : '#E59A3C', outfit: 'stripes' }, hd = head(t, LX + 130, Y + 166, 0.9, look);
  const kid = hd.back + shoulders(t, LX + 130, Y + 182, 0.66, look) + hd.front + at(LX + 196, Y + 258, teddy(t, 0.74));
  o += sheet(t, LX, Y, W, H, vig(LX + 30, kid) + bars(t, LX + 44, Y + 350, [170, 140, 150, 120], { gap: 34, h: 11 }));
  o += at(LX + 322, Y + 292, carton(t, 0.86));
  o += stamp(t, LX + 314, Y + 428, 84);
  // right: the same kind of product for MS has no stamp
  o += sheet(t, RX, Y, W, H, vig(RX + 30, at(RX + 150, Y + 104, msSign(t, 1.0)), true) + bars(t, RX + 44, Y + 350, [170, 140, 150, 120], { gap: 34, h: 11 }).replace(/fill="[^"]+"/g, `fill="${k.paperLine}" fill-opacity=".6"`), { dashed: true });
  o += at(RX + 322, Y + 292, carton(t, 0.86, true));
  return o + C(RX + 314, Y + 428, 78, t.surface, `fill-opacity="${dark ? 0.2 : 0.5}" stroke="${t['scar.edge']}" stroke-width="4.500" stroke-dasharray="3 15" stroke-linecap="round"`);
}
function stamp(t, x, y, r) {
  const pts = []; for (let i = 0; i < 96; i++) { const a = i / 96 * 6.2832, q = r * (1 + 0.035 * Math.cos(a * 24)); pts.push([x + Math.cos(a) * q, y + Math.sin(a) * q]); }
  const [g, u] = A.linear([[0, mix(t.good, '#ffffff', 0.22)], [1, t.good]]), d = A.closed(pts);
  return `${drop(P(d, '#0B2A3C'), { dx: 4, dy: 10 })}<defs>${g}</defs>${P(d, u, edgeOf(t, 3.5))}${C(x, y, r * 0.77, 'none', `stroke="${t['on.good']}" stroke-width="4" opacity=".9"`)}${S(`M${x - r * 0.38} ${y + 2}L${x - r * 0.08} ${y + r * 0.32}L${x + r * 0.42} ${y - r * 0.3}`, t['on.good'], 15)}`;
}

// ---------- the flyer: five empty boxes for the words of the slide
function table(t, w, h) {
  const D = isDark(t), a = D ? '#2E2A26' : '#EADFCB', b = D ? '#241F1B' : '#DDCDB1', ln = D ? '#4A4038' : '#BFA981', R = A.rng(5);
  let o = rect(-10, -10, w + 20, h + 20, 0, a);
  for (let i = 0; i < 6; i++) {
    const x = i * 212 - 20;
    o += rect(x, -10, 212, h + 20, 0, i % 2 ? a : b) + S(`M${x} -10V${h + 10}`, ln, 3, 'opacity=".7"');
    for (let j = 0; j < 6; j++) { const gx = x + 22 + j * 32 + R() * 10; o += S(`M${gx} -10C${gx + 8} ${h * 0.3} ${gx - 10} ${h * 0.6} ${gx + 4} ${h + 10}`, ln, 1.6, 'opacity=".35"'); }
  }
  return o;
}
function flyer(t, { w, h, dark }) {
  const k = stuff(t), L = line(t), x0 = 156, y0 = 128, W = 900, H = 856;
  let o = table(t, w, h);
  // things on the table, at the edges
  o += drop(C(1184, 250, 62, '#000'), { op: 0.35 }) + C(1184, 250, 62, dark ? '#7FA9BC' : '#FFFFFF', edgeOf(t, 3.5)) + C(1184, 250, 47, dark ? '#5C3B22' : '#8A5A34', `stroke="${L}" stroke-width="3"`) + S('M1150 232C1158 214 1174 206 1190 208', '#ffffff', 5, 'opacity=".5"');
  o += drop(rect(72, 560, 20, 250, 9, '#000'), { op: 0.3 }) + at(82, 690, `${rect(-10, -118, 20, 200, 9, t.primary, edgeOf(t, 3))}${P('M-10 78H10L0 122Z', k.steel, edgeOf(t, 3))}${rect(-10, -96, 20, 12, 0, t.highlight)}`, { rot: -8 });
  const pap = `M${x0} ${y0 + 14}Q${x0} ${y0} ${x0 + 14} ${y0}H${x0 + W - 14}Q${x0 + W} ${y0} ${x0 + W} ${y0 + 14}V${y0 + H - 40}L${x0 + W - 52} ${y0 + H}H${x0 + 14}Q${x0} ${y0 + H} ${x0} ${y0 + H - 14}Z`, [g, u] = A.linear([[0, k.paper], [1, k.paper2]], { x1: 0, y1: 0, x2: 1, y2: 1 });
  o += drop(P(pap, '#000'), { dx: 8, dy: 20, op: 0.36, blur: 12 }) + `<defs>${g}</defs>` + P(pap, u, edgeOf(t, 3.5)) + S(`M${x0 + 4} ${y0 + H / 2 - 20}H${x0 + W - 4}`, dark ? '#10242F' : '#D5E0E3', 3, 'opacity=".8"');
  o += P(`M${x0 + W} ${y0 + H - 40}C${x0 + W - 24} ${y0 + H - 42} ${x0 + W - 42} ${y0 + H - 36} ${x0 + W - 52} ${y0 + H}Z`, dark ? '#3B6072' : '#DCE8EC', edgeOf(t, 3.5));
  const box = dark ? '#0F2430' : '#FFFDF6', hype = '#FFD34D', hy2 = '#FFB52E';
  // 1 the big promise
  const [sg, su] = A.radial([[0, '#FFE889'], [0.7, hype], [1, hy2]]), be = dark ? '#FFF3CF' : '#6B4A00';
  o += `<defs>${sg}</defs>` + drop(P(burst(606, 264, 424, 122, 40, 24), '#000'), { op: 0.25, dy: 10 }) + P(burst(606, 264, 424, 122, 40, 24), su, `stroke="${be}" stroke-width="3.500" stroke-linejoin="round"`) + rect(274, 196, 664, 136, 34, box, `stroke="${be}" stroke-width="4"`);
  o += at(232, 338, vial(t, 0, 0, 0.78, { fluid: dark ? '#B06CB4' : '#E6B7E8', cap: t['phago.base'] }), { rot: -9 });
  for (const [x, y, r] of [[1000, 172, 15], [1006, 366, 11], [198, 176, 12]]) o += P(`M${x} ${y - r * 1.5}Q${x + 2} ${y - 2} ${x + r * 1.5} ${y}Q${x + 2} ${y + 2} ${x} ${y + r * 1.5}Q${x - 2} ${y + 2} ${x - r * 1.5} ${y}Q${x - 2} ${y - 2} ${x} ${y - r * 1.5}Z`, '#FFFFFF', `stroke="${be}" stroke-width="2.600" stroke-linejoin="round"`);
  // 2 "no risks": the warning sign is struck out
  const pink = dark ? '#F59BC0' : '#D9528F';
  o += drop(rect(186, 412, 408, 204, 30, '#000'), { op: 0.22, dy: 10 }) + rect(186, 412, 408, 204, 30, mix(pink, dark ? '#0D1F2C' : '#FFFFFF', dark ? 0.55 : 0.68), `stroke="${dark ? '#FFE6F0' : '#8A2A5A'}" stroke-width="4"`) + rect(206, 488, 368, 112, 22, box, `stroke="${dark ? '#FFE6F0' : '#8A2A5A'}" stroke-width="3"`);
  o += warn(t, 390, 452, 27) + S('M346 480L434 424', t.surface, 13) + S('M346 480L434 424', L, 7.5);
  // 3 the price tag
  const green = dark ? '#6FD9B0' : '#4FB790', tag = 'M668 412H996Q1026 412 1026 442V586Q1026 616 996 616H668Q656 616 648 608L622 540Q612 514 622 488L648 420Q656 412 668 412Z', ge = dark ? '#DFFFF2' : '#0D4D3D';
  o += drop(P(tag, '#000'), { op: 0.22, dy: 10 }) + P(tag, mix(green, dark ? '#0D1F2C' : '#FFFFFF', dark ? 0.5 : 0.55), `stroke="${ge}" stroke-width="4" stroke-linejoin="round"`) + S('M642 514C600 520 606 420 640 396C664 380 690 398 676 420', ge, 4) + C(644, 514, 11, dark ? '#172F3C' : '#FFFFFF', `stroke="${ge}" stroke-width="4"`) + rect(666, 488, 342, 112, 22, box, `stroke="${ge}" stroke-width="3"`) + [-64, 0, 64].map((v) => goldCoin(t, 838 + v, 450, 27)).join('');
  // 4, 5 two calm boxes
  const calm = (y, icon) => rect(186, y, 840, 146, 26, dark ? '#1B3C4B' : '#E3F1F4', `stroke="${k.panelLine}" stroke-width="3.500"`) + rect(326, y + 16, 684, 114, 20, box, `stroke="${k.panelLine}" stroke-width="2.600"`) + at(254, y + 73, icon);
  return o + calm(640, stethoscope(t, 1.02)) + calm(804, list(t, 0.98));
}

// ---------- harms of unproven treatments
function spineView(t) {
  const b = bone(t), D = isDark(t), [g, u] = A.linear([[0, b.l], [1, b.d]]);
  let o = `<defs>${g}</defs>`;
  for (let i = 0; i < 15; i++) {
    const y = 176 + i * 24 + i * i * 0.12, wd = 30 + i * 1.2;
    o += P(`M${-wd} ${y - 6}Q${-wd - 6} ${y} ${-wd} ${y + 5}L-12 ${y + 8}H12L${wd} ${y + 5}Q${wd + 6} ${y} ${wd} ${y - 6}L12 ${y - 7}H-12Z`, u, `stroke="${b.e}" stroke-width="2.600" stroke-linejoin="round"`) + rect(-15, y - 9, 30, 18, 7, u, `stroke="${b.e}" stroke-width="2.800"`);
  }
  return o;
}
function wrongPlace(t) {
  const D = isDark(t), c = new Curve([[-20, -170], [-10, -60], [-16, 60], [-10, 170]], 3), fl = D ? '#1F5368' : '#D9EFF7';
  let o = rect(-170, -170, 340, 340, 0, fl) + S(new Curve([[-96, -170], [-88, 0], [-96, 170]], 3).path(0, 342), mix(t['vessel.base'], fl, 0.3), 12) + S(new Curve([[96, -170], [88, 0], [96, 170]], 3).path(0, 342), mix(t['vessel.base'], fl, 0.3), 12);
  for (const off of [-30, -10, 10, 30]) o += S(c.path(0, c.len, off, 6), t['nerve.edge'], 13) + S(c.path(0, c.len, off, 6), t['nerve.base'], 8) + S(c.path(0, c.len, off + 2, 6), t['nerve.light'], 2.4, 'opacity=".8"');
  o += A.scar(t, 14, 6, 62, 56, { seed: 5 });
  return o + [[-8, -12, 17, -30, 1], [30, 2, 16, 40, 3], [6, 32, 16, 8, 5]].map(([x, y, r, a, s]) => A.msc(t, x, y, r, { rot: a, seed: s, len: 2, shadowOn: false })).join('');
}
function harms(t, { w, h, dark }) {
  let o = A.backdrop(t, w, h, { seed: 29, dark, n: 4 });
  // dirty or changed: the vial nobody has checked
  const inside = `<g transform="scale(.435)">${A.msc(t, -30, -26, 21, { rot: -20, seed: 1, len: 2, shadowOn: false })}${A.msc(t, 30, 16, 21, { rot: 24, seed: 3, len: 2, shadowOn: false })}${microbe(t, -34, 50, 27, -20)}</g>`;
  o += A.glow(290, 340, 250, t['msc.base'], dark ? 0.22 : 0.26, 0.5) + at(286, 540, vial(t, 0, 0, 2.3, { fluid: dark ? '#9A86B8' : '#DCCDE8', inside, dashed: true, cap: dark ? '#7C97A5' : '#9DB3BD' }), { rot: -6 });
  o += microbe(t, 440, 262, 40, -22) + microbe(t, 452, 396, 30, 24) + warn(t, 488, 522, 46);
  // put in the wrong place: a spot at the spine, and a closer look
  const B = [776, 132], sc = 0.96, spot = [B[0] + 2, B[1] + 420 * sc], id = A.nid('hm');
  o += `<mask id="${id}"><linearGradient id="${id}g" x1="0" y1="0" x2="0" y2="1"><stop offset=".88" stop-color="#fff"/><stop offset="1" stop-color="#000"/></linearGradient><rect x="540" y="100" width="480" height="512" fill="url(#${id}g)"/></mask><g mask="url(#${id})">${body(t, B[0], B[1], sc, spineView(t), { back: true })}</g>`;
  o += lead(t, ...spot, 893, 396) + mark(t, ...spot, 22) + loupe(t, 972, 316, 114, wrongPlace(t));
  // one of four neurologists
  const row = [['tan', 'dark', 'bob', 0], ['deep', 'black', 'crop', 1], ['fair', 'grey', 'short', 0], ['olive', 'black', 'scarf', 0]];
  const [px, py, pw, ph] = [126, 622, 960, 352];
  let q = '';
  row.forEach(([skin, hair, style, hit], i) => {
    const x = px + 246 + i * 196, y = py + 140, one = bust(t, x, y, 0.94, { skin, hair, style, cloth: dark ? '#3FA7A0' : '#1E7F80', scarfCloth: dark ? '#8FA8C8' : '#5C7A9E', outfit: 'coat', glasses: i === 2, mouth: hit ? 'calm' : 'smile', h: 300 });
    q += hit ? `${rect(x - 92, py + 22, 184, ph - 44, 30, t['highlight.tint'], `stroke="${t['highlight.line']}" stroke-width="5"`)}${clip(rect(x - 92, py + 22, 184, ph - 44, 30, '#fff'), one)}${rect(x - 92, py + 22, 184, ph - 44, 30, 'none', `stroke="${t['highlight.line']}" stroke-width="5"`)}` : `<g opacity=".62">${clip(rect(x - 92, py + 22, 184, ph - 44, 30, '#fff'), one)}</g>${rect(x - 92, py + 22, 184, ph - 44, 30, 'none', `stroke="${stuff(t).panelLine}" stroke-width="3" opacity=".7"`)}`;
  });
  return o + panel(t, px, py, pw, ph, q + at(px + 82, py + 116, msSign(t, 0.44)) + warn(t, px + 246 + 196 + 62, py + ph - 56, 24));
}

// ---------- good questions
function bubble(t, x, y, r, tx, ty, icon) {
  const k = stuff(t), a = Math.atan2(ty - y, tx - x), p = (d, q) => `${f1(x + Math.cos(a + d) * q)} ${f1(y + Math.sin(a + d) * q)}`;
  const tail = `M${p(-0.36, r * 0.94)}Q${p(-0.1, r * 1.12)} ${p(0.1, r * 1.46)}Q${p(0.2, r * 1.1)} ${p(0.34, r * 0.94)}Z`, [g, u] = A.linear([[0, isDark(t) ? '#1E4354' : '#FFFFFF'], [1, isDark(t) ? '#12303F' : '#E3F0F4']]), e = `stroke="${line(t)}" stroke-width="7" stroke-linejoin="round"`;
  return `${drop(C(x, y, r, '#0B2A3C'), { dy: 10, op: 0.24 })}<defs>${g}</defs>${P(tail, line(t), e)}${C(x, y, r, line(t), e)}${C(x, y, r, u)}${P(tail, isDark(t) ? '#17394A' : '#F1F8FA')}${at(x, y, icon)}`;
}
function ask(t, { w, h, dark }) {
  const k = stuff(t), e = edgeOf(t, 3.5), L = line(t), steel = dark ? '#9FB6C1' : '#7E97A2';
  let o = A.backdrop(t, w, h, { seed: 41, dark, n: 4 });
  o += `<ellipse cx="606" cy="1010" rx="640" ry="110" fill="${mix(t['stage.bottom'], dark ? '#2E5A70' : '#8FB9C8', 0.35)}"/>`;
  const floor = o;
  o = '';
  const VX = 318, VY = 606, CX = 900, CY = 592;
  // visitor, in a wheelchair
  const vt = dark ? '#F0B65A' : '#D98A2E', vl = dark ? '#6D8FB8' : '#3E5A78';
  o += S('M200 700L176 690', L, 15) + S('M200 700L176 690', steel, 9) + S('M206 690V880', L, 15) + S('M206 690V880', steel, 9) + rect(206, 712, 40, 170, 16, dark ? '#5D7683' : '#4A6470', e);
  o += limb(t, [[322, 868], [420, 862], [480, 870]], 38, 31, vl) + limb(t, [[474, 870], [484, 930], [476, 992]], 28, 22, vl) + P('M452 996C452 984 498 982 516 1000C528 1010 526 1020 514 1020H456Q448 1020 452 996Z', dark ? '#53707F' : '#33434C', e) + S('M430 1026H530', L, 13) + S('M430 1026H530', steel, 7) + S('M430 1026L380 960', L, 11) + S('M430 1026L380 960', steel, 5);
  const vb = shoulders(t, VX, VY, 1, { skin: 'deep', cloth: vt, outfit: 'vneck', h: 262 }), vh = head(t, VX, VY, 1, { skin: 'deep', hair: 'black', style: 'curls', turn: 0.8, mouth: 'talk', tilt: 4 });
  o += vh.back + vb + vh.front;
  // wheel in front
  o += A.shadow(300, 1040, 150, 16, 0.3) + C(292, 920, 116, 'none', `stroke="${L}" stroke-width="19"`) + C(292, 920, 116, 'none', `stroke="${dark ? '#4A6878' : '#2C4450'}" stroke-width="12"`) + C(292, 920, 92, 'none', `stroke="${steel}" stroke-width="6"`);
  for (let i = 0; i < 12; i++) { const a = i / 12 * 6.283; o += S(`M${f1(292 + Math.cos(a) * 14)} ${f1(920 + Math.sin(a) * 14)}L${f1(292 + Math.cos(a) * 108)} ${f1(920 + Math.sin(a) * 108)}`, steel, 2.6); }
  o += C(292, 920, 15, steel, e) + rect(214, 862, 190, 20, 10, dark ? '#5D7683' : '#4A6470', e);
  // clinician on a chair
  const coat = dark ? '#DCE7EC' : '#FFFFFF', cl = dark ? '#52788C' : '#2F5A70';
  o += rect(972, 690, 34, 200, 16, dark ? '#48738A' : '#9DBFCB', e) + rect(840, 872, 170, 26, 13, dark ? '#48738A' : '#9DBFCB', e) + [862, 984].map((x) => rect(x - 7, 898, 14, 136, 6, steel, e)).join('');
  o += limb(t, [[896, 866], [800, 860], [744, 868]], 36, 29, cl) + limb(t, [[750, 868], [740, 930], [746, 994]], 27, 21, cl) + P('M770 998C770 986 724 984 706 1002C694 1012 696 1022 708 1022H766Q774 1022 770 998Z', dark ? '#6C5646' : '#5A4334', e);
  const cb = shoulders(t, CX, CY, 1, { skin: 'fair', cloth: dark ? '#3FA7A0' : '#1E7F80', outfit: 'coat', h: 282 }), ch = head(t, CX, CY, 1, { skin: 'fair', hair: 'grey', style: 'bob', turn: -0.8, mouth: 'smile', glasses: true, tilt: -3 });
  o += ch.back + cb + ch.front;
  // small table with a sheet, and the hands
  const [tg, tu] = A.linear([[0, dark ? '#8A6E4F' : '#F1DFC1'], [1, dark ? '#5E4A35' : '#D3B585']]);
  o += A.shadow(610, 1046, 130, 18, 0.3) + rect(596, 850, 24, 180, 8, steel, e) + rect(536, 1024, 144, 18, 9, steel, e) + `<defs>${tg}</defs><ellipse cx="608" cy="852" rx="206" ry="44" fill="${mix('#8A6E4F', '#000000', 0.25)}" ${e}/><ellipse cx="608" cy="838" rx="206" ry="44" fill="url(#TT)" ${e}/>`.replace('url(#TT)', tu);
  o += P('M560 818L676 812L704 846L574 854Z', k.paper, edgeOf(t, 3)) + [0, 1, 2].map((i) => S(`M${592 + i * 6} ${828 + i * 8}L${664 + i * 8} ${824 + i * 8}`, k.paperLine, 3.4)).join('');
  o += hand(t, 530, 766, 30, -32, 'deep', { open: true }) + limb(t, [[462, 810], [508, 780]], 15, 13, '#6F4732') + limb(t, [[346, 712], [378, 780], [414, 818], [474, 806]], 27, 20, vt, { blend: 0.42 });
  o += hand(t, 712, 824, 27, 184, 'fair', { flip: -1 }) + limb(t, [[862, 716], [832, 778], [800, 816], [738, 820]], 28, 20, coat, { blend: 0.42 });
  o = floor + at(606 * 0.08, 430 * 0.08, o, { s: 0.92 });
  // five questions
  const r = 60;
  for (const [x, y, icon] of [[186, 196, sealed(t, 0.98)], [186, 330, balance(t, 1.02)], [186, 464, proof(t, 0.94)]]) o += bubble(t, x, y, r, x + 100, y + 52, icon);
  return o + bubble(t, 1026, 262, r, 926, 314, eye(t, 0.98)) + bubble(t, 1026, 397, r, 926, 449, coins(t, 1.02));
}
export const pictures = { approval, flyer, harms, ask };
