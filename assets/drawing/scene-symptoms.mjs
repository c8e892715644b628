// Draws what the living scene `symptoms` lays on the stage: a person seen from the side with brain, spinal cord and, paler,
// the nerves outside them; the head once more, enlarged; each place lit; and the patch of a lesion.
// usage: node assets/drawing/scene-symptoms.mjs   -> assets/art/scenes/symptoms-*.svg and kiosk/scenes/SymptomsPlaces.qml
// Qt itself draws these files, so: no filter, clip-path, mask, paint-order or text; what would need blur is a stack of pale strokes.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as A from './art.mjs';
import { CEREBELLUM, CEREBRUM, LEAVES, SULCI, eyeball } from './pictures-nervous-system.mjs';
import { skinEdge } from './scenes.mjs';
import { themes } from './tokens.mjs';
const { S, P, C, Curve } = A;

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const OUT = path.join(ROOT, 'assets', 'art', 'scenes');

// The head is drawn in the units of the picture `nervous-system`; it stands in two frames: person, and loupe.
const BODY = { w: 236, h: 1000 }, LOUPE = { w: 640, h: 640 };
const MIDDLE = [556, 346], RADIUS = 250, RIM = 306;
const K = RIM / RADIUS;
const inLoupe = ([x, y]) => [(x - MIDDLE[0]) * K + 320, (y - MIDDLE[1]) * K + 320];
const SMALL = 0.288;
const inBody = ([x, y]) => [(x - 324) * SMALL + 62, (y - 128) * SMALL + 18];
const loupeFrame = `translate(${(320 - MIDDLE[0] * K).toFixed(2)} ${(320 - MIDDLE[1] * K).toFixed(2)}) scale(${K.toFixed(4)})`;
const bodyFrame = `translate(${(62 - 324 * SMALL).toFixed(2)} ${(18 - 128 * SMALL).toFixed(2)}) scale(${SMALL})`;

// ---------- shapes, in units of the head
const FACE = [[536, 128], [[616, 124], [690, 158], [724, 222]], [[742, 252], [752, 284], [762, 306]], [[767, 318], [760, 328], [763, 340]], [[770, 368], [796, 396], [806, 414]], [[812, 426], [798, 432], [788, 434]], [[784, 442], [792, 452], [788, 460]], [[786, 464], [782, 466], [780, 470]], [[784, 476], [788, 482], [782, 490]], [[776, 496], [772, 500], [772, 508]], [[774, 524], [780, 536], [766, 552]], [[746, 570], [700, 564], [664, 568]], [[642, 570], [634, 588], [632, 612]]];
const NAPE = [[398, 590], [[396, 552], [384, 528], [366, 494]], [[338, 448], [324, 400], [324, 344]], [[324, 220], [410, 134], [536, 128]]];
const STEM = 'M506 372C502 398 498 414 492 432C486 452 482 466 478 482L476 502L514 508C516 494 518 486 526 474C540 464 566 458 574 436C580 418 574 404 566 394C560 386 560 378 560 370Z';
const STEM_MARKS = ['M562 398C542 404 522 402 502 398', 'M552 462C536 460 518 462 492 456'];
const CORD_HEAD = [[496, 492], [488, 530], [480, 562], [474, 584]];
const FAR = [[732, 352], [690, 352], [636, 368], [566, 388]], NEAR = [[672, 380], [640, 390], [610, 396], [556, 396]];

// ---------- the person, in its own units: 1,000 high, facing right
const FRONT = [[159, 158], [160, 186], [174, 212], [200, 250], [212, 306], [204, 372], [206, 430], [204, 480], [198, 522], [206, 582], [202, 650], [190, 712], [182, 742], [176, 800], [164, 874], [160, 916], [182, 944], [216, 960], [226, 976], [206, 984], [150, 984], [110, 984], [98, 970], [106, 926], [104, 872], [88, 802], [96, 756], [108, 720], [100, 654], [90, 590], [66, 534], [64, 490], [82, 436], [90, 396], [78, 336], [60, 276], [62, 230], [84, 190], [83, 151]];
const CORD = [[104, 158], [102, 186], [90, 226], [82, 272], [92, 330], [106, 384], [108, 416]];
const LEG = [[108, 416], [114, 450], [112, 500], [124, 560], [138, 640], [136, 706], [132, 760], [134, 830], [130, 910], [150, 950], [198, 970]];
const SHIN = [[136, 706], [156, 748], [158, 820], [148, 900], [152, 944]];
const ARM = [[96, 206], [112, 226], [124, 262], [126, 330], [132, 400], [152, 458], [178, 530], [196, 586]];
const RIBS = [[[83, 262], [112, 280], [136, 312]], [[90, 318], [120, 336], [140, 364]], [[102, 368], [130, 388], [150, 416]], [[108, 408], [140, 436], [160, 470]]];
const ROOTS = [[[108, 412], [120, 452], [140, 500], [158, 560]]];
const LIMB = [[98, 214], [90, 262], [96, 330], [104, 394], [124, 452], [150, 514], [164, 550], [170, 586], [182, 622], [196, 634], [204, 622], [206, 598], [212, 604], [220, 600], [214, 574], [202, 548], [192, 516], [170, 456], [154, 396], [152, 338], [154, 276], [142, 228]];

// ---------- the way of each section of kiosk/scenes/symptoms_body.py, from the brain outwards
const WAYS = {
  think: [[672, 256], [600, 222], [520, 226], [440, 252], [384, 298]],
  optic: [[676, 380], [640, 390], [610, 396], [562, 398]],
  tract: [[562, 398], [520, 380], [470, 360], [420, 340], [376, 324]],
  balance: [[424, 424], [456, 424], [490, 428], [508, 434]],
  gaze: [[508, 400], [516, 420], [530, 438], [552, 438]],
  eye: [[552, 438], [596, 424], [640, 408], [682, 386]],
  down: [[528, 168], [534, 240], [540, 310], [536, 372]],
  stem: [[536, 372], [526, 410], [508, 450], [496, 492]],
};
const HEAD = Object.keys(WAYS);
const SPOTS = { brain: [470, 308], optic: [700, 428], cerebellum: [398, 438], stem: [506, 486] };

const bare = (s) => s.replace(/<g[^>]*data-sprite="1"[^>]*>[\s\S]*?<\/g>/g, '').replace(/ paint-order="stroke"/g, '');
function put(name, { w, h }, inner) {
  const body = bare(inner);
  if (/filter=|clip-path|mask=|<text/.test(body)) throw new Error(`${name} holds something Qt does not draw`);
  fs.writeFileSync(path.join(OUT, `${name}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${body}</svg>\n`);
}
// A soft edge without blur: wider and wider strokes of hardly any colour.
const soft = (d, col, from, to, op, n = 6) => Array.from({ length: n }, (_, i) => S(d, col, from + ((to - from) * i) / (n - 1), `opacity="${op}"`)).join('');
const cubic = (segs, f, move = true) => (move ? `M${f(segs[0]).map((v) => v.toFixed(1)).join(' ')}` : '') + segs.slice(1).map((s) => `C${s.map((p) => f(p).map((v) => v.toFixed(1)).join(' ')).join(' ')}`).join('');
const sample = (segs, n = 24) => {
  const out = [segs[0]];
  for (const [a, b, c] of segs.slice(1)) { const p = out.at(-1); for (let i = 1; i <= n; i++) { const t = i / n, u = 1 - t; out.push([0, 1].map((k) => u ** 3 * p[k] + 3 * u * u * t * a[k] + 3 * u * t * t * b[k] + t ** 3 * c[k])); } }
  return out;
};
const flat = (pts) => `M${pts.map((p) => p.map((v) => v.toFixed(1)).join(' ')).join('L')}`;

// ---------- colours of a place as it usually is, and lit
function look(t, lit) {
  const p = A.pal(t, 'nerve');
  return lit ? { light: A.mix(p.light, '#FFFFFF', 0.62), base: A.mix(p.light, '#FFFFFF', 0.16), deep: p.base, edge: t['nerve.nucleus'] } : p;
}
const beam = (t, d) => Array.from({ length: 7 }, (_, i) => `<path d="${d}" fill="none" stroke="${t['signal.glow']}" stroke-width="${46 + i * 13}" opacity=".13"/>`).join('') + `<path d="${d}" fill="none" stroke="${t.highlight}" stroke-width="50"/>`;
const halo = (t, d, k = 1) => soft(d, t['signal.glow'], 14 * k, 66 * k, 0.13, 7) + S(d, t['highlight'], 15 * k);

function cerebrum(t, lit) {
  const p = look(t, lit);
  const [g, u] = A.radial([[0, p.light], [0.5, p.base], [1, p.deep]], { user: 1, cx: 540, cy: 300, r: 220, fx: 470, fy: 215 });
  let o = `<defs>${g}</defs>${P(CEREBRUM, p.edge, `stroke="${p.edge}" stroke-width="8" stroke-linejoin="round"`)}${P(CEREBRUM, u)}`;
  for (const [i, d] of SULCI.entries())
    o += S(d, p.deep, i ? 9 : 10, 'opacity=".3"') + S(d, p.light, i ? 3.4 : 4.4, 'opacity=".55" transform="translate(-5 -3)"') + S(d, p.edge, i ? 2.8 : 4, `opacity="${i ? 0.7 : 0.85}"`);
  o += P('M388 246C398 210 438 182 486 174C538 166 596 176 634 196C586 186 518 184 474 198C434 210 406 230 388 246Z', '#FFFFFF', 'opacity=".22"');
  return o + A.spec(470, 212, 62, 26, -24, 0.55);
}
function cerebellum(t, lit) {
  const p = look(t, lit);
  const [g, u] = A.radial([[0, A.mix(p.light, p.base, 0.5)], [0.6, A.mix(p.base, p.deep, 0.4)], [1, p.deep]], { cx: 0.4, cy: 0.35, r: 0.75 });
  let o = `<defs>${g}</defs>${P(CEREBELLUM, p.edge, `stroke="${p.edge}" stroke-width="7" stroke-linejoin="round"`)}${P(CEREBELLUM, u)}`;
  for (const d of LEAVES) o += S(d, p.edge, 2.6, 'opacity=".6"') + S(d, p.light, 2, 'opacity=".4" transform="translate(0 -3.500)"');
  return o + A.spec(414, 412, 22, 10, -24, 0.4);
}
function stem(t, lit) {
  const p = look(t, lit);
  const [g, u] = A.linear([[0, p.base], [0.45, p.light], [1, p.deep]], { user: 1, x1: 476, y1: 420, x2: 580, y2: 440 });
  return `<defs>${g}</defs>${P(STEM, p.edge, `stroke="${p.edge}" stroke-width="7" stroke-linejoin="round"`)}${P(STEM, u)}` + STEM_MARKS.map((d) => S(d, p.edge, 3, 'opacity=".55"')).join('');
}
function tube(t, pts, w, lit, ow = 3.6) {
  const c = new Curve(pts, 2), q = look(t, lit);
  const mine = { ...t, 'nerve.light': q.light, 'nerve.base': q.base, 'nerve.deep': q.deep };
  return A.axonTube(mine, c, 0, c.len, w, { ow });
}
const line = (pts) => new Curve(pts, 2).path();
const cordWide = (s) => 16 + 3 * Math.exp(-((s / 30) ** 2));

// what lies inside the head, from back to front; `k` is the place that is lit (-1 none)
function inside(t, dark, k) {
  let o = '';
  o += tube(t, FAR, 7.5, false, 3) + eyeball(t, 746, 352, 20.5, true, dark);
  o += tube(t, NEAR, 10.5, false, 3.4) + cerebellum(t) + stem(t) + cerebrum(t);
  return o + eyeball(t, 692, 376, 28, false, dark);
}
function litHead(t, dark, k) {
  if (k === 0) return halo(t, CEREBRUM) + cerebrum(t, true) + eyeball(t, 692, 376, 28, false, dark);
  if (k === 1) return halo(t, line(NEAR), 1.6) + halo(t, line(FAR), 1.3) + tube(t, FAR, 7.5, true, 3) + eyeball(t, 746, 352, 20.5, true, dark) + tube(t, NEAR, 10.5, true, 3.4) + eyeball(t, 692, 376, 28, false, dark);
  if (k === 2) return halo(t, CEREBELLUM) + cerebellum(t, true) + stem(t) + cerebrum(t) + eyeball(t, 692, 376, 28, false, dark);
  if (k === 3) return halo(t, STEM) + stem(t, true) + cerebrum(t) + eyeball(t, 692, 376, 28, false, dark);
  return '';
}

// ---------- the loupe
const circle = (r) => Array.from({ length: 180 }, (_, i) => [MIDDLE[0] + r * Math.cos((i * Math.PI) / 90), MIDDLE[1] + r * Math.sin((i * Math.PI) / 90)]);
// a polygon cut to a convex one
function cut(pts, hull) {
  let out = pts;
  for (let i = 0; i < hull.length; i++) {
    const [a, b] = [hull[i], hull[(i + 1) % hull.length]];
    const side = (p) => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
    const next = [];
    for (let j = 0; j < out.length; j++) {
      const p = out[j], q = out[(j + 1) % out.length], sp = side(p), sq = side(q);
      if (sp >= 0) next.push(p);
      if (sp >= 0 !== sq >= 0) { const f = sp / (sp - sq); next.push([p[0] + (q[0] - p[0]) * f, p[1] + (q[1] - p[1]) * f]); }
    }
    out = next;
  }
  return out;
}
const neck = [[630, 640], [640, 700], [390, 700], [398, 640]];
function bones(dark, c, from, step, size, last) {
  const bone = dark ? '#B9C7CC' : '#FFFFFF', edge = dark ? '#6F8E9C' : '#9DB4BF';
  let o = '';
  for (let s = from; s < last; s += step) {
    const q = c.at(s), a = (Math.atan2(q.ty, q.tx) * 180) / Math.PI;
    o += `<g transform="translate(${q.x.toFixed(1)} ${q.y.toFixed(1)}) rotate(${a.toFixed(1)}) scale(${size})" opacity="${dark ? 0.5 : 0.85}"><rect x="-15" y="-46" width="30" height="34" rx="9" fill="${bone}" stroke="${edge}" stroke-width="2.500"/><path d="M-9 13C-10 26 -4 44 6 46C14 46 14 26 9 13Z" fill="${bone}" stroke="${edge}" stroke-width="2.500"/></g>`;
  }
  return o;
}
function loupe(t, dark) {
  const [g, u] = A.radial([[0, t['stage.top']], [1, dark ? t['stage.bottom'] : A.mix(t['stage.bottom'], t['stage.top'], 0.2)]], { user: 1, cx: 480, cy: 260, r: 330 });
  const c1 = dark ? '#1F4054' : '#FAFCFC', c2 = dark ? '#12303F' : '#B4D0DB';
  const [sg, su] = A.linear([[0, c1], [1, c2]], { user: 1, x1: 340, y1: 130, x2: 760, y2: 640 });
  const edge = skinEdge(t, dark);
  const outline = [...sample(FACE), ...neck, ...sample(NAPE)];
  const near = outline.filter(([x, y]) => Math.hypot(x - MIDDLE[0], y - MIDDLE[1]) < RADIUS - 2 && y < 640);
  const parts = near.reduce((all, p, i) => (i && Math.hypot(p[0] - near[i - 1][0], p[1] - near[i - 1][1]) < 30 ? all.at(-1).push(p) : all.push([p]), all), []);
  let o = `<defs>${g}${sg}</defs>${P(`${flat(circle(RADIUS))}Z`, u)}${P(`${flat(cut(outline, circle(RADIUS)))}Z`, su)}`;
  o += parts.map((part) => S(flat(part), edge, 4.2)).join('');
  o += S('M352 300C362 226 420 168 500 150', '#FFFFFF', 12, `opacity="${dark ? 0.12 : 0.65}"`);
  const c = new Curve(CORD_HEAD, 2);
  o += bones(dark, c, 22, 38, 0.86, c.len - 24) + A.glow(530, 290, 250, A.pal(t, 'nerve').light, dark ? 0.3 : 0.5, 0.5);
  o += tube(t, CORD_HEAD, cordWide) + inside(t, dark);
  return `<g transform="${loupeFrame}">${o}</g>${rim(t)}`;
}
const rim = (t) => C(320, 320, RIM, 'none', `stroke="${t.surface}" stroke-width="15"`) + C(320, 320, RIM + 7, 'none', `stroke="${t.ink}" stroke-width="3.5"`);
const litLoupe = (t, dark, k) => (k === 4 ? `<g transform="${loupeFrame}">${beam(t, line(CORD_HEAD)) + tube(t, CORD_HEAD, cordWide, true) + stem(t) + cerebrum(t)}</g>${rim(t)}` : `<g transform="${loupeFrame}">${litHead(t, dark, k)}</g>`);

// ---------- the person
const NERVES = [[LEG, 6.4], [SHIN, 4.6], [ARM, 6], ...RIBS.map((r) => [r, 4.2]), [ROOTS[0], 4.6]];
function spared(t, dark, lit) {
  const p = A.pal(t, 'nerve'), pale = lit ? A.mix(p.light, '#FFFFFF', 0.2) : A.mix(p.base, dark ? '#1D3B4E' : '#D4E3EA', dark ? 0.32 : 0.36);
  let o = '';
  if (lit) for (const [pts, w] of NERVES) o += soft(line(pts), t['signal.glow'], w + 4, w + 26, 0.12, 6) + S(line(pts), t.highlight, w + 7);
  if (lit) for (const [pts, w] of NERVES) o += S(line(pts), p.edge, w + 2.6);
  for (const [pts, w] of NERVES) o += S(line(pts), pale, w);
  return o;
}
const arm = (t, dark) => {
  const d = A.closed(LIMB), edge = skinEdge(t, dark);
  const [g, u] = A.linear([[0, dark ? '#24485C' : '#F4F9FA', 0], [0.16, dark ? '#24485C' : '#F4F9FA', 0.6], [1, dark ? '#1B3B4D' : '#D3E4EA', 0.95]], { user: 1, x1: 118, y1: 216, x2: 176, y2: 620 });
  const [eg, eu] = A.linear([[0, edge, 0], [0.16, edge, 0.6], [0.6, edge, 1]], { user: 1, x1: 0, y1: 214, x2: 0, y2: 560 });
  return `<defs>${g}${eg}</defs>${P(d, u)}${S(A.open([...LIMB].slice(1)), eu, 3)}`;
};
const cordOf = () => [...CORD_HEAD.slice(0, 3).map(inBody), ...CORD.slice(1)];
const cordThin = (s) => Math.max(0.6, Math.min(5.6 - 0.006 * s, (new Curve(cordOf(), 2).len - s) * 0.16));
function person(t, dark) {
  const edge = skinEdge(t, dark);
  const c1 = dark ? '#1F4054' : '#F6FAFB', c2 = dark ? '#12303F' : '#A9C9D6';
  const skin = cubic(FACE, inBody) + A.open([inBody(FACE.at(-1)[2]), ...FRONT.slice(1, -1), inBody(NAPE[0])]).replace(/^M[^C]*/, '') + cubic(NAPE, inBody, false) + 'Z';
  const [g, u] = A.linear([[0, c1], [0.5, A.mix(c1, c2, 0.5)], [1, c2]], { user: 1, x1: 60, y1: 18, x2: 220, y2: 960 });
  let o = A.shadow(150, 986, 104, 13, dark ? 0.5 : 0.3) + `<g transform="translate(5 7)">${soft(skin, '#0B2A3C', 3, 14, 0.035, 5)}</g>`;
  o += `<defs>${g}</defs>${P(skin, u, `stroke="${edge}" stroke-width="3.4" stroke-linejoin="round"`)}`;
  o += S('M74 66C76 46 92 30 112 25', '#FFFFFF', 4, `opacity="${dark ? 0.12 : 0.65}"`) + S('M72 262C72 244 78 226 90 208M76 500C76 520 84 540 94 560', '#FFFFFF', 5, `opacity="${dark ? 0.1 : 0.5}"`);
  const c = new Curve(cordOf(), 1.5);
  o += bones(dark, c, 14, 14.4, 0.3, c.len - 4) + bones(dark, new Curve([[108, 418], [110, 452], [104, 480]], 1), 6, 14.4, 0.3, 56);
  o += spared(t, dark) + tube(t, cordOf(), cordThin, false, 2) + `<g transform="${bodyFrame}">${inside(t, dark)}</g>`;
  o += arm(t, dark);
  for (const [pts, w] of [[ARM, 6]]) o += S(line(pts), A.mix(A.pal(t, 'nerve').base, dark ? '#1D3B4E' : '#D4E3EA', dark ? 0.32 : 0.36), w);
  return o;
}
function litPerson(t, dark, k) {
  if (k === 5) return spared(t, dark, true) + tube(t, cordOf(), cordThin, false, 2);
  if (k === 4) return halo(t, line(cordOf()), 0.8) + tube(t, cordOf(), cordThin, true, 2) + `<g transform="${bodyFrame}">${stem(t) + cerebellum(t) + cerebrum(t)}</g>`;
  return `<g transform="${bodyFrame}">${litHead(t, dark, k)}</g>`;
}

// ---------- a lesion: hatched, with a dashed edge
function patch(t) {
  const p = A.pal(t, 'scar'), rx = 36, ry = 26;
  const d = A.closed(A.blobPts(0, 0, 1, { n: 16, amp: 0.07, seed: 5, harm: 4 }).map(([x, y]) => [x * rx, y * ry]));
  let o = P(d, p.light, 'opacity=".94"');
  for (let q = -rx - ry; q < rx + ry; q += 11) {
    // where the line x = q + s, y = -s meets the ellipse
    const a = 1 / rx ** 2 + 1 / ry ** 2, b = q / rx ** 2, root = b * b - a * ((q / rx) ** 2 - 0.86);
    if (root <= 0) continue;
    const [s1, s2] = [(-b - Math.sqrt(root)) / a, (-b + Math.sqrt(root)) / a];
    o += S(`M${A.f1(q + s1)} ${A.f1(-s1)}L${A.f1(q + s2)} ${A.f1(-s2)}`, p.deep, 3.4, 'opacity=".8"');
  }
  return `<g transform="translate(42 32)">${o}${S(d, p.edge, 3.6, 'stroke-dasharray="8 6"')}</g>`;
}

// ---------- the places, for the drawing
const even = (pts, n = 25) => { const c = new Curve(pts, 1); return Array.from({ length: n }, (_, i) => { const q = c.at((c.len * i) / (n - 1)); return [q.x, q.y]; }); };
const numbers = (pts) => `[${pts.flat().map((v) => A.f1(v)).join(', ')}]`;
function qml() {
  const cord = new Curve(cordOf(), 1), seen = new Curve(CORD_HEAD.map(inBody), 1).len / cord.len;
  const lines = [
    `    readonly property size body: Qt.size(${BODY.w}, ${BODY.h})`, `    readonly property size loupe: Qt.size(${LOUPE.w}, ${LOUPE.h})`,
    `    readonly property real seen: ${seen.toFixed(3)}`,
    `    readonly property var inLoupe: [${HEAD.map((name) => numbers(even(WAYS[name].map(inLoupe)))).join(',\n        ')},\n        ${numbers(even(CORD_HEAD.map(inLoupe)))}]`,
    `    readonly property var inBody: [${HEAD.map((name) => numbers(even(WAYS[name].map(inBody), 9))).join(',\n        ')},\n        ${numbers(even(cordOf()))},\n        ${numbers(even(LEG))}]`,
    `    readonly property var spots: [${Object.values(SPOTS).map((p) => numbers([inLoupe(p)])).join(', ')}, [97, 372], [137, 664]]`,
    `    readonly property var head: ${numbers([inBody(MIDDLE)])}`, `    readonly property real headReach: ${(RADIUS * SMALL).toFixed(1)}`,
  ];
  fs.writeFileSync(path.join(ROOT, 'kiosk', 'scenes', 'SymptomsPlaces.qml'), `// Where the pictures of the symptoms scene have their places and ways, in the pixels of their own canvases.
// Written by assets/drawing/scene-symptoms.mjs together with the pictures; change it there.
import QtQuick

QtObject {
    // \`inLoupe\` and \`inBody\` hold the way of each section of the model, from the brain outwards, as points at even steps:
    // x, y, x, y, …; of the spinal cord the loupe shows the first \`seen\` of its length. \`spots\` are the places themselves:
    // four in the loupe, two in the body; \`head\` is the middle of what the loupe shows.
${lines.join('\n')}
}
`);
}

fs.mkdirSync(OUT, { recursive: true });
for (const [theme, t] of Object.entries(themes)) {
  const dark = theme === 'dark';
  const one = (name, size, inner) => { A.resetIds(); put(`symptoms-${name}.${theme}`, size, inner()); };
  one('body', BODY, () => person(t, dark));
  one('head', LOUPE, () => loupe(t, dark));
  for (let k = 0; k < 6; k++) one(`body-${k}`, BODY, () => litPerson(t, dark, k));
  for (let k = 0; k < 5; k++) one(`head-${k}`, LOUPE, () => litLoupe(t, dark, k));
  one('lesion', { w: 84, h: 64 }, () => patch(t));
}
qml();
