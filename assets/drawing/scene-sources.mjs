// Draws the living scene `sources`: a body with its hip bones and belly fat, three round close-ups, the umbilical cord; and
// a body with lungs, liver, spleen and kidneys beside a bag of cells. sources.py bakes them; cells that move are svg.
// usage: node assets/drawing/scene-sources.mjs FOLDER      -> FOLDER/<name>.<theme>.svg and assets/art/{light,dark}/sources-*.svg
// Where the model's places lie in the second body stands in kiosk/scenes/SourcesSpots.qml, in the same body units.
import fs from 'node:fs';
import path from 'node:path';
import * as A from './art.mjs';
import { capillary, fatPad, plaster } from './pictures-c-mscs.mjs';
import { body, chest, heart, hips } from './pictures-c-body.mjs';
import { isDark, ivBag, stand, tube } from './pictures-c-kit.mjs';
import { writePlain } from './plain.mjs';
import { cord, cordObj, fat, loupe, marrow } from './scenes.mjs';
import { themes } from './tokens.mjs';
const { S, P, C, mix } = A;

const OUT = process.argv[2];
const PIXELS = 1.7;
// The boxes of the bodies, in body units: left, top, width, height.
export const WHOLE = [-268, -12, 640, 1320], TORSO = [-268, -60, 640, 1060];

function file(theme, name, [x, y, w, h], k, inner) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(w * k)}" height="${Math.round(h * k)}" viewBox="${x} ${y} ${w} ${h}">${inner}</svg>`;
  fs.writeFileSync(path.join(OUT, `${name}.${theme}.svg`), svg);
}
const unwrap = (w, h, inner) => A.svg(w, h, inner).replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');

// ---------- organs below the lungs, behind the skin
function organs(t) {
  const D = isDark(t);
  const one = ([l, b, d], e, path, hl) => { const [g, u] = A.radial([[0, l], [0.5, b], [1, d]], { cx: 0.34, cy: 0.26, r: 0.95 }); return `<defs>${g}</defs>${P(path, u, `stroke="${e}" stroke-width="3.200" stroke-linejoin="round"`)}${hl}`; };
  const e = D ? '#FFE3D8' : '#5A2A20', ek = D ? '#FFE1E6' : '#5E2A38';
  const kid = (m) => `M${m * 60} 524C${m * 86} 511 ${m * 104} 534 ${m * 100} 562C${m * 97} 588 ${m * 74} 600 ${m * 60} 588C${m * 52} 579 ${m * 64} 569 ${m * 60} 557C${m * 57} 546 ${m * 49} 531 ${m * 60} 524Z`;
  const kidney = D ? ['#E4B7BC', '#A8686F', '#693740'] : ['#EFC6C6', '#C4807F', '#8C4A4F'];
  let o = [-1, 1].map((m) => one(kidney, ek, kid(m), A.spec(m * 80 - 6, 538, 8, 4.5, -30, 0.5))).join('');
  o += one(D ? ['#F0BFA8', '#B4705A', '#6B382B'] : ['#F2C6AE', '#C57F64', '#8A4936'], e,
    'M-122 470C-96 452 -50 452 -10 462C22 468 50 466 68 474C74 482 62 494 40 502C8 514 -16 536 -54 556C-84 570 -116 566 -122 540C-126 514 -128 490 -122 470Z',
    S('M8 466C6 482 4 496 -2 514', e, 2.4, 'opacity=".5"') + A.spec(-92, 486, 22, 9, -12, 0.5));
  o += one(D ? ['#D9B3CC', '#9A6288', '#5C3450'] : ['#E2BCD2', '#B27A9C', '#774766'], D ? '#FBE6F3' : '#4E2540',
    'M84 482C100 472 120 482 122 504C124 526 108 544 94 540C82 536 86 522 82 510C80 498 76 488 84 482Z', A.spec(98, 490, 8, 4, -20, 0.6));
  return o;
}

function torso(t) {
  const ve = t['vessel.edge'], vb = mix(t['vessel.base'], '#7C6BB0', 0.35);
  const vein = [[190, 452], [178, 380], [166, 300], [134, 250], [70, 236], [8, 246], [-16, 268], [-18, 346]];
  const vc = new A.Curve(vein, 3), vd = vc.path(0, vc.len, 0, 5);
  const inner = organs(t) + chest(t) + S(vd, ve, 17) + S(vd, vb, 11) + S(vc.path(0, vc.len, 2.4, 5), '#ffffff', 3, 'opacity=".5"') + heart(t);
  let o = body(t, 0, 0, 1, inner);
  // the bag hangs beside the head; its tube comes down to the arm
  o += stand(t, 190, 22, 1200, { arm: 74 }) + tube(t, [[190, 246], [196, 300], [286, 330], [282, 420], [226, 470], [196, 456]], { w: 8 }) + ivBag(t, 190, 18, 1);
  return o + plaster(t, 193, 454);
}

const round = (t, what) => loupe(t, 0, 0, 136, `<g transform="scale(.98)">${what(t)}</g>`);

function remains(t) {
  const p = A.pal(t, 'msc'), bit = (x, y, r, s) => P(A.blob(x, y, r, { n: 9, amp: 0.12, seed: s }), mix(p.light, t['scar.base'], 0.35), `stroke="${mix(p.edge, t['scar.edge'], 0.4)}" stroke-width="2.200"`);
  return bit(10, 12, 6.5, 3) + bit(21, 9, 4.4, 5) + bit(19, 20, 5.4, 8);
}

for (const [theme, t] of Object.entries(themes)) {
  const dark = theme === 'dark';
  const put = (name, box, k, draw) => { A.resetIds(); file(theme, name, box, k, unwrap(10, 10, draw())); };
  put('back', [0, 0, 1212, 1110], 0.6, () => A.backdrop(t, 1212, 1110, { seed: 27, dark, n: 5 }));
  put('whole', WHOLE, PIXELS, () => A.shadow(0, 1262, 150, 22, 0.3) + body(t, 0, 0, 1, hips(t) + fatPad(t)));
  put('torso', TORSO, PIXELS, () => torso(t));
  put('cord', [-170, -70, 280, 220], 2, () => A.shadow(-46, 108, 112, 20, 0.28) + cordObj(t, 0, 0));
  for (const [name, what] of [['fat', fat], ['marrow', marrow], ['umbilical', cord], ['vessel', capillary]]) put(`close-${name}`, [-160, -160, 320, 330], 1.75, () => round(t, what));
  A.resetIds();
  writePlain(`${theme}/sources-cell.svg`, 66, 30, A.msc(t, 33, 15, 12.5, { len: 2.1, seed: 4, shadowOn: false, ow: 2.4 }));
  A.resetIds();
  writePlain(`${theme}/sources-remains.svg`, 30, 30, remains(t));
}
