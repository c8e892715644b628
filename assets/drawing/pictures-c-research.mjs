// Pictures of the chapter on research: what makes a test fair, and blood stem cell transplant (aHSCT) with its risks.
// True by facts F79 and F88-F92: chance makes two equal groups, the placebo looks alike, nobody knows; benefit and risk together.
import * as A from './art.mjs';
import { loupe } from './scenes.mjs';
import { bust, hand, head, limb, shoulders, wheelchairFront } from './pictures-c-people.mjs';
import { arrow, at, clip, closedEye, drop, edgeOf, f1, isDark, ivBag, line, microbe, panel, path, rect, shieldPath, stand, stuff, tube, warn } from './pictures-c-kit.mjs';
const { S, P, C, mix } = A;

// ---------- fair test
function die(t, x, y, s, rot) {
  const L = line(t), D = isDark(t), f = (c) => `fill="${c}" stroke="${L}" stroke-width="${f1(4 / s)}" stroke-linejoin="round"`;
  const [g1, u1] = A.linear([[0, '#FFFFFF'], [1, D ? '#DCE9EE' : '#EAF2F5']]);
  const pip = (a, b, rx, ry, r = 0) => `<ellipse cx="${a}" cy="${b}" rx="${rx}" ry="${ry}" transform="rotate(${r} ${a} ${b})" fill="#12333F"/>`;
  const top = 'M-8 -66Q0 -70 8 -66L58 -40Q64 -36 58 -32L8 -6Q0 -2 -8 -6L-58 -32Q-64 -36 -58 -40Z', l = 'M-62 -28Q-62 -34 -56 -31L-6 -4Q-1 -1 -1 5V60Q-1 68 -8 64L-56 38Q-62 34 -62 28Z', r = 'M62 -28Q62 -34 56 -31L6 -4Q1 -1 1 5V60Q1 68 8 64L56 38Q62 34 62 28Z';
  const all = `<path d="${l}" ${f(D ? '#C4D6DE' : '#D3E2E8')}/><path d="${r}" ${f(D ? '#9DB6C1' : '#B2C9D2')}/><defs>${g1}</defs><path d="${top}" ${f(u1)}/>${pip(0, -36, 9, 5.5)}${pip(-44, -4, 6, 7.5)}${pip(-32, 21, 6, 7.5)}${pip(-20, 45, 6, 7.5)}${pip(44, -4, 6, 7.5)}${pip(20, 45, 6, 7.5)}${pip(20, 9, 6, 7.5)}${pip(44, 32, 6, 7.5)}${S('M-46 -38L-6 -60', '#ffffff', 4, 'opacity=".9"')}`;
  return at(x, y, `${drop(P(top + l + r, '#0B2A3C'), { dx: 6, dy: 18 })}${all}`, { s, rot });
}
function envelope(t, x, y, s) {
  const D = isDark(t), [g, u] = A.linear([[0, D ? '#F3E3BE' : '#FFF6DF'], [1, D ? '#CDB583' : '#F0DDB2']]), e = edgeOf(t, 3.5 / s), dk = '#B8985A';
  return at(x, y, `${drop(rect(-112, -74, 224, 150, 16, '#0B2A3C'))}<defs>${g}</defs>${rect(-112, -74, 224, 150, 16, u, e)}${S('M-106 68L-34 2M106 68L34 2', dk, 3)}${P('M-108 -68Q-104 -74 -96 -74H96Q104 -74 108 -68L12 16Q0 26 -12 16Z', D ? '#FBEFD2' : '#FFFBEF', e)}${C(0, 14, 31, t.primary, e)}${closedEye(t, 0, 12, 0.58, t['on.primary'])}`, { s });
}
/** An infusion bag in an opaque wrapper: alike on the outside whatever is in it. */
function wrapped(t, x, y, s) {
  const D = isDark(t), [g, u] = A.linear([[0, D ? '#6C7FC4' : '#A9B6E6'], [1, D ? '#4657A0' : '#7385CB']], { x1: 0, y1: 0, x2: 1, y2: 1 }), e = edgeOf(t, 3.5 / s);
  const shape = 'M-50 30C-34 22 34 22 50 30C60 54 64 122 56 152C52 168 34 174 20 176L-20 176C-34 174 -52 168 -56 152C-64 122 -60 54 -50 30Z';
  return at(x, y, `${ivBag(t, 0, 0, 1, { chamber: false })}${rect(-9, 172, 18, 22, 4, stuff(t).steel, e)}<defs>${g}</defs>${P(shape, u, e)}${S('M-44 46C-50 84 -50 120 -46 146', '#ffffff', 6, 'opacity=".45"')}${C(0, 102, 38, D ? '#EAF2FB' : '#FFFFFF', e)}${closedEye(t, 0, 98, 0.74, '#12333F')}`, { s });
}
const fluidView = (t, cells) => `${rect(-150, -150, 300, 300, 0, isDark(t) ? '#3F88A4' : '#CDEAF4')}${[[-52, 40, 7], [46, -50, 9], [60, 42, 6], [-30, -58, 6], [10, 66, 5], [-66, -12, 5], [18, 8, 5]].map(([x, y, r]) => C(x, y, r, '#ffffff', 'fill-opacity=".55" stroke="#ffffff" stroke-width="2"')).join('')}${cells}`;

function fairTest(t, { w, h, dark }) {
  const g = { leaf: dark ? '#7FBF6A' : '#5E9A48', sea: dark ? '#5FB5A8' : '#3F9488', plum: dark ? '#B98AD0' : '#8256A4', rust: dark ? '#E39A62' : '#C56F38', rose: dark ? '#E58AA6' : '#B9577A', sun: '#E0A23C', sky: dark ? '#7FB4E0' : '#4F86B8', slate: dark ? '#8FA8BC' : '#5C7A92' };
  let o = A.backdrop(t, w, h, { seed: 33, dark, n: 4 });
  const GX = [126, 646], GY = 376, GW = 440, GH = 236;
  const groups = [
    [{ skin: 'fair', hair: 'auburn', style: 'bob', cloth: g.sea }, { skin: 'deep', hair: 'black', style: 'crop', cloth: g.sun, outfit: 'vneck' }, null, { skin: 'tan', style: 'scarf', scarfCloth: g.plum, cloth: g.slate }],
    [{ skin: 'rose', hair: 'grey', style: 'short', cloth: g.sky, outfit: 'shirt', glasses: 1 }, { skin: 'brown', hair: 'black', style: 'afro', cloth: g.rose, outfit: 'hoodie' }, { skin: 'fair', hair: 'white', style: 'bun', cloth: g.leaf, outfit: 'vneck' }, { skin: 'olive', hair: 'dark', style: 'bald', beard: 'dark', cloth: g.rust }],
  ];
  GX.forEach((x, i) => {
    const who = groups[i].map((p, j) => p && bust(t, [66, 172, 280, 376][j], [112, 88, 88, 112][j], 0.76, p)).filter(Boolean);
    o += panel(t, x, GY, GW, GH, at(x, GY, [who[1], who[2] || '', who[0], who[3] || ''].join('')));
  });
  o += A.shadow(GX[0] + 286, 690, 96, 16, 0.3) + wheelchairFront(t, GX[0] + 280, 460, 0.6, { skin: 'olive', hair: 'brown', style: 'side', cloth: g.rust, trousers: dark ? '#6D8FB8' : '#3E5A78' });
  // chance: one throw, two equal ways
  const col = dark ? t.line : mix(t.primary, t.surface, 0.1);
  for (const m of [-1, 1]) o += arrow(t, [[606 + m * 104, 262], [606 + m * 190, 268], [606 + m * 252, 300], [606 + m * 262, 364]], { w: 12, col: t.ink, dash: '1 25' });
  for (const m of [-1, 1]) o += S(`M${606 + m * 78} ${186}Q${606 + m * 104} ${214} ${606 + m * 96} ${248}`, col, 5, 'opacity=".55"') + S(`M${606 + m * 96} 170Q${606 + m * 122} 196 ${606 + m * 122} 226`, col, 4, 'opacity=".35"');
  o += A.shadow(610, 352, 96, 18, 0.26) + die(t, 606, 252, 1.28, -10);
  // alike outside, different inside, and nobody knows
  const msc = [[-30, -30, 24, -24, 1], [28, 2, 25, 18, 3], [-26, 44, 23, -6, 5]].map(([x, y, r, a, s]) => A.msc(t, x, y, r, { rot: a, seed: s, len: 2, shadowOn: false })).join('');
  for (const [bx, lx, cells] of [[196, 392, msc], [1016, 820, '']]) {
    const side = lx > bx ? 1 : -1;
    o += wrapped(t, bx, 724, 1.06) + S(`M${bx + side * 58} 826H${lx - side * 96}`, t.surface, 9) + S(`M${bx + side * 58} 826H${lx - side * 96}`, t.ink, 3.5) + loupe(t, lx, 826, 94, fluidView(t, cells));
  }
  return o + envelope(t, 606, 812, 0.86);
}

// ---------- blood stem cell transplant
function room(t, w, h) {
  const D = isDark(t), wall = mix(t['stage.bottom'], D ? '#2E5A70' : '#9FC4D2', D ? 0.25 : 0.22), id = A.nid('rm');
  return `<filter id="${id}" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="7"/></filter><g filter="url(#${id})" opacity="${D ? 0.8 : 0.9}">${rect(-40, 900, w + 80, 300, 0, mix(wall, D ? '#000000' : '#6E9BAC', 0.14))}${rect(60, 60, 330, 330, 18, mix(wall, '#ffffff', D ? 0.1 : 0.6))}${rect(218, 60, 14, 330, 0, wall)}${rect(60, 214, 330, 12, 0, wall)}</g>`;
}
function bed(t, { dark }) {
  const e = edgeOf(t, 4), fr = dark ? '#7C97A5' : '#8FA9B5';
  const sheetC = dark ? '#3E6C86' : '#BBDCE8', sheet2 = dark ? '#2C536A' : '#8FBFD1', [g, u] = A.linear([[0, sheetC], [1, sheet2]]), [pg, pu] = A.linear([[0, dark ? '#E4EEF2' : '#FFFFFF'], [1, dark ? '#A9BFCA' : '#D8E6EC']]);
  const head0 = `${rect(92, 430, 30, 500, 12, fr, e)}${rect(118, 452, 420, 420, 54, dark ? '#48738A' : '#D5E7ED', e)}<defs>${pg}</defs>${P('M158 470C220 448 420 448 480 470C510 490 510 610 480 636C420 656 220 656 158 636C130 610 130 490 158 470Z', pu, e)}`;
  const blanket = `<defs>${g}</defs>${P('M96 776C200 742 460 742 566 776C590 830 596 900 594 960H68C66 900 72 830 96 776Z', u, e)}${P('M96 776C200 742 460 742 566 776C572 792 576 808 578 824C460 790 200 790 84 824C86 808 90 792 96 776Z', dark ? '#D3E3EA' : '#FFFFFF', e)}${S('M190 850C200 880 196 920 186 950M420 846C412 880 420 916 430 950', dark ? '#1D4258' : '#5F95AA', 4, 'opacity=".6"')}${rect(52, 944, 560, 34, 14, fr, e)}${[110, 550].map((x) => rect(x - 10, 978, 20, 80, 6, fr, e) + C(x, 1070, 17, dark ? '#33505F' : '#4A6470', e)).join('')}`;
  return [head0, blanket];
}
const WAVE = 'M-260 -30C-180 -60 -110 -10 -40 -38C40 -68 110 -22 260 -50V300H-260Z';
function ahsct(t, env) {
  const { w, h, dark } = env, col = dark ? t['stem.base'] : t['stem.deep'];
  const [back, front] = bed(t, env);
  const gown = dark ? '#7FB4E0' : '#8DB9DB', who = { skin: 'brown', hair: 'black', style: 'wrap', cloth: dark ? '#C98AB8' : '#A8628F', turn: 0.45, tilt: 3 };
  const hd = head(t, 322, 560, 1.06, who);
  const back0 = room(t, w, h);
  let o = bust(t, 192, 318, 0.92, { skin: 'olive', hair: 'dark', style: 'short', cloth: dark ? '#3FA7A0' : '#1E7F80', outfit: 'coat', turn: 0.6, glasses: true }) + stand(t, 566, 178, 1066, { arm: 62 }) + back + shoulders(t, 322, 560, 1.06, { skin: 'brown', cloth: gown, outfit: 'vneck', h: 250 }) + hd.front;
  o += front;
  // arms on the blanket
  const arms = [[[[266, 668], [244, 736], [240, 800], [296, 840]], 1], [[[378, 668], [400, 736], [404, 802], [350, 844]], -1]];
  for (const [p, m] of arms) o += limb(t, p.slice(0, 3), 24, 19, gown, { blend: 0.5 }) + limb(t, p.slice(2), 16, 13, '#9A6540') + hand(t, p[3][0] + m * 12, p[3][1] + 2, 27, m > 0 ? 6 : 174, 'brown', { flip: m });
  // the cells come back through a thin tube under a patch below the collar bone
  const port = [372, 672], way = [[566, 448], [566, 560], [520, 640], [440, 648], port];
  o += tube(t, way, { w: 9 }) + at(...port, rect(-22, -15, 44, 30, 9, dark ? '#E9DCC6' : '#FFF3DF', edgeOf(t, 3)) + rect(-8, -15, 16, 30, 0, '#ffffff', 'opacity=".6"'), { rot: 10 });
  const cells = [[-20, -24, 17, 1], [18, -4, 17, 3], [-18, 24, 16, 5], [16, 46, 16, 7]].map(([x, y, r, s]) => A.stem(t, x, y, r, { seed: s, shadowOn: false })).join('');
  o += ivBag(t, 566, 176, 1.16, { inside: cells, level: 48 }) + path(t, way, col, { r: 6, gap: 5, s0: 0.06, s1: 0.95 });
  o = back0 + at(42, 0, o);
  // the shield: what has grown again is solid, the rest still dotted
  const sx = 884, sy = 398, K = 3.5, full = shieldPath(K), e = dark ? t.line : t.primary;
  const [g, u] = A.linear([[0, dark ? '#2F6F80' : '#CFE9EE'], [1, dark ? '#174656' : '#7FBECB']]);
  const grown = P(WAVE, '#fff');
  o += at(sx, sy, `${P(full, t.surface, `fill-opacity="${dark ? 0.25 : 0.55}"`)}<defs>${g}</defs>${clip(P(full, '#fff'), `${P(WAVE, u)}${S(WAVE.slice(0, -9), '#ffffff', 6, 'opacity=".7"')}`)}${clip(grown, P(full, 'none', `stroke="${e}" stroke-width="13" stroke-linejoin="round"`))}${P(full, 'none', `stroke="${e}" stroke-width="5" stroke-dasharray="1 13" stroke-linecap="round" stroke-linejoin="round"`)}`);
  const ghost = (x, y, r) => P(A.closed(A.scallop(x, y, r, { seed: 3 })), t.surface, `fill-opacity="${dark ? 0.06 : 0.5}" stroke="${t['scar.edge']}" stroke-width="3.200" stroke-dasharray="1 10" stroke-linecap="round"`);
  o += ghost(sx - 98, sy - 90, 40) + ghost(sx + 2, sy - 112, 40) + ghost(sx + 104, sy - 92, 36);
  o += A.tcell(t, sx - 104, sy + 30, 45, { seed: 5, at: [2.4, 2.9, 3.4] }) + A.bcell(t, sx + 4, sy + 26, 38, { seed: 5, ys: 7 }) + A.tcell(t, sx + 108, sy + 28, 43, { seed: 9, at: [-0.4, 0.1, 0.6] }) + A.stem(t, sx + 4, sy + 158, 35, { seed: 3 });
  for (const [a, b] of [[[-34, 118], [-66, 84]], [[4, 106], [6, 82]], [[42, 116], [78, 80]]]) o += path(t, [[sx + a[0], sy + a[1]], [sx + b[0], sy + b[1]]], col, { r: 5.5, gap: 3.4 });
  // risks stand beside it, plainly
  o += panel(t, 706, 704, 356, 190, at(12, 4, warn(t, 790, 798, 64) + microbe(t, 922, 764, 42, -16) + microbe(t, 956, 838, 31, 24)));
  return o;
}
export const pictures = { 'fair-test': fairTest, ahsct };
