// The neutral body of pictures C: silhouette, bones of the hip, lungs with heart and windpipe.
// Units: a body is 1200 units tall, its midline is x = 0, the top of the head y = 0. No genitals, no face, no text.
import * as A from './art.mjs';
import { isDark } from './pictures-c-people.mjs';
const { S, P, C, mix } = A;

const HALF = [[0, 120], [37, 122], [38, 172], [62, 200], [116, 220], [164, 244], [190, 294], [199, 366], [207, 446], [225, 530], [240, 598], [252, 650], [247, 694], [229, 706], [214, 666], [206, 606], [186, 536], [170, 452], [156, 382], [141, 330], [135, 392], [124, 452], [130, 512], [150, 566], [160, 640], [152, 740], [136, 850], [124, 930], [128, 1010], [124, 1080], [106, 1180], [104, 1260], [46, 1260], [46, 1180], [42, 1080], [52, 1000], [48, 930], [40, 850], [28, 740], [18, 656], [0, 626]];
const HEAD = 'M0 6C42 6 62 40 60 82C58 126 30 164 0 164C-30 164 -58 126 -60 82C-62 40 -42 6 0 6Z';
export const bone = (t) => (isDark(t) ? { l: '#F6F0E2', d: '#CBBFA5', e: '#FFF8E8' } : { l: '#FFFBF0', d: '#E2D3B4', e: '#6B5836' });
const outline = () => A.closed(HALF.concat(HALF.slice(1, -1).reverse().map(([a, b]) => [-a, b])));

/** Silhouette with `inner` drawn inside it (body units). */
export function body(t, x, y, sc, inner = '', { back = false } = {}) {
  const D = isDark(t), d = outline();
  const e = D ? t.line : mix(t['ink.soft'], t['stage.bottom'], 0.25), c1 = D ? '#1D3B4E' : '#F4F9FB', c2 = D ? '#12293A' : '#A3C5D2';
  const [g, u] = A.linear([[0, c1], [0.5, mix(c1, c2, 0.45)], [1, c2]], { user: 1, x1: -200, y1: 0, x2: 160, y2: 900 });
  const ho = D ? 0.1 : 0.55, sh = D ? '#04121D' : '#5E8798';
  const model = `${S('M-150 262C-172 300 -180 360 -188 440', '#ffffff', 10, `opacity="${ho}"`)}${S('M-40 40C-52 70 -50 100 -42 124', '#ffffff', 9, `opacity="${ho}"`)}${S('M-118 400C-112 440 -116 500 -134 560', '#ffffff', 8, `opacity="${ho * 0.8}"`)}${S('M-118 690C-112 760 -104 820 -98 880', '#ffffff', 8, `opacity="${ho * 0.7}"`)}`
    + (back
      ? S('M-46 250C-84 262 -96 300 -78 340C-60 336 -46 300 -46 250M46 250C84 262 96 300 78 340C60 336 46 300 46 250', sh, 5, `opacity="${D ? 0.5 : 0.24}"`)
      : S('M14 214C40 206 80 214 118 232M-14 214C-40 206 -80 214 -118 232', sh, 5, `opacity="${D ? 0.5 : 0.28}"`) + S('M-32 138C-20 160 20 160 32 138', sh, 6, `opacity="${D ? 0.5 : 0.24}"`) + S('M-100 918C-92 930 -78 930 -70 918M100 918C92 930 78 930 70 918', sh, 5, `opacity="${D ? 0.5 : 0.28}"`));
  return `<g transform="translate(${x} ${y}) scale(${sc})"><g filter="url(#soft20)" transform="translate(14 20)"><path d="${d}" fill="#0B2A3C" opacity=".16"/></g><defs>${g}</defs><g fill="${e}" stroke="${e}" stroke-width="${(7 / sc).toFixed(1)}" stroke-linejoin="round"><path d="${d}"/><path d="${HEAD}"/></g><g fill="${u}"><path d="${d}"/><path d="${HEAD}"/></g>${model}${inner}</g>`;
}

/** Lumbar spine, pelvis (with red marrow showing softly) and thigh bones. */
export function hips(t) {
  const D = isDark(t), b = bone(t), [bg, bu] = A.linear([[0, b.l], [1, b.d]]), hole = D ? '#14303F' : '#BFD6DF';
  const wing = 'M14 566C10 540 26 522 52 506C78 490 112 492 124 516C134 538 120 566 100 580C86 590 80 604 66 622C54 640 34 636 30 618C28 604 18 596 14 566Z';
  const fem = 'M96 590C112 584 126 596 122 612C118 626 128 640 126 664L112 860C122 880 120 904 106 908C92 912 78 908 74 896C70 880 80 872 84 858L96 664C96 646 84 628 84 612C84 600 88 594 96 590Z';
  const shin = 'M74 920C84 914 112 914 120 922C118 940 108 948 108 968L104 1220L80 1220L82 968C82 948 76 940 74 920Z';
  const [mg, mu] = A.radial([[0, t.blood, 0.5], [0.6, t.blood, 0.28], [1, t.blood, 0]]);
  let o = `<defs>${bg}${mg}</defs>`;
  for (const m of [1, -1]) o += `<g transform="scale(${m} 1)">${[shin, fem, wing].map((d) => P(d, bu, `stroke="${b.e}" stroke-width="3.500" stroke-linejoin="round"`)).join('')}<ellipse cx="90" cy="534" rx="36" ry="30" fill="${mu}"/><ellipse cx="52" cy="606" rx="13" ry="16" fill="${hole}" stroke="${b.e}" stroke-width="3"/></g>`;
  o += P('M-22 520L22 520L14 580L0 600L-14 580Z', bu, `stroke="${b.e}" stroke-width="3.500" stroke-linejoin="round"`) + [-8, 8].map((v) => [540, 560].map((w) => C(v, w, 3.2, b.e, 'opacity=".6"')).join('')).join('');
  for (let i = 0; i < 6; i++) o += `<rect x="${-17 + i * 0.6}" y="${372 + i * 24}" width="${34 - i * 1.2}" height="18" rx="7" fill="${bu}" stroke="${b.e}" stroke-width="3"/>`;
  return o;
}

/** Lungs, windpipe, heart and the great vein from the (viewer's) right arm; body units, chest at y 230..470. */
export function chest(t) {
  const D = isDark(t);
  const lung = D ? ['#F2C7CD', '#C98A97', '#7E4A5B', '#FFE6EA'] : ['#FBE3E3', '#EDB9BD', '#C98892', '#7A3A48'];
  const [g, u] = A.radial([[0, lung[0]], [0.55, lung[1]], [1, lung[2]]], { cx: 0.36, cy: 0.3, r: 0.85 });
  const right = 'M-20 262C-30 236 -54 232 -74 256C-104 292 -122 366 -124 424C-124 446 -116 458 -98 452C-76 444 -48 440 -28 446C-20 420 -22 388 -18 352C-16 320 -16 290 -20 262Z';
  const left = 'M22 262C32 236 56 232 76 256C106 292 122 366 124 424C124 446 116 458 98 452C84 448 74 446 62 448C60 420 46 398 36 376C22 352 20 300 22 262Z';
  const e = `stroke="${lung[3]}" stroke-width="3.200" stroke-linejoin="round"`;
  let o = `<defs>${g}</defs>${P(right, u, e)}${P(left, u, e)}`;
  // clefts between the lobes: three lobes on the body's right, two on its left
  o += S('M-24 372C-60 352 -88 332 -104 327M-68 348C-84 355 -98 360 -112 360M34 360C60 380 90 409 112 417', lung[3], 2.6, 'opacity=".6"');
  // windpipe with rings, two main branches and their twigs
  const br = D ? '#E9DCC6' : '#FFF6E4', be = D ? '#FFF8E8' : '#6B5836';
  const pipe = 'M0 176V286M0 286C-14 306 -34 318 -52 330M0 286C14 302 32 312 50 326';
  o += S(pipe, be, 19) + S(pipe, br, 13);
  for (let y = 186; y < 284; y += 14) o += S(`M-6 ${y}Q0 ${y + 5} 6 ${y}`, be, 2.4, 'opacity=".55"');
  const twig = 'M-50 328C-66 330 -80 322 -90 306M-52 330C-66 348 -74 372 -76 400M-64 340C-82 348 -94 366 -100 392M48 324C62 326 76 318 86 304M50 326C66 346 76 372 80 400M62 338C80 348 92 366 98 392M-66 326C-70 310 -72 296 -70 282M64 322C68 308 70 296 68 282';
  o += S(twig, be, 7) + S(twig, br, 3.6);
  return o;
}
/** Heart with the great veins; body units. */
export function heart(t) {
  const D = isDark(t), h = D ? ['#F5B3AC', '#CF6F6B', '#8A3B40'] : ['#F6BDB2', '#D9756D', '#9C3F42'], e = t['vessel.edge'];
  const [g, u] = A.radial([[0, h[0]], [0.5, h[1]], [1, h[2]]], { cx: 0.36, cy: 0.3, r: 0.8 });
  const ao = 'M10 356C4 326 6 306 18 300C32 296 38 308 36 330';
  return `${S(ao, e, 19)}${S(ao, h[1], 13)}<defs>${g}</defs>${P('M-24 352C-30 330 2 322 12 340C30 330 52 344 56 372C60 410 46 440 30 448C8 448 -20 420 -26 388C-28 374 -28 362 -24 352Z', u, `stroke="${e}" stroke-width="3.400" stroke-linejoin="round"`)}${S('M14 344C20 372 32 404 34 440', e, 2.4, 'opacity=".45"')}${A.spec(-4, 366, 15, 8, -40, 0.7)}`;
}
/** Ring that marks a place on a body. */
export const mark = (t, x, y, r = 22) => C(x, y, r, t.surface, 'opacity=".5"') + C(x, y, r, 'none', `stroke="${t.ink}" stroke-width="3.500"`) + C(x, y, r * 0.41, t.ink, `stroke="${t.surface}" stroke-width="3"`);
/** Straight leader with a light casing. */
export const lead = (t, x1, y1, x2, y2) => S(`M${x1} ${y1}L${x2} ${y2}`, t.surface, 9, 'opacity=".9"') + S(`M${x1} ${y1}L${x2} ${y2}`, t.ink, 3.5);
