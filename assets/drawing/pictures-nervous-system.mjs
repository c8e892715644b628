// The central nervous system: brain, spinal cord, and both eyes with their nerves, in a body seen from the side.
import * as A from './art.mjs';
import { skinEdge } from './scenes.mjs';

const { P, S, C, Curve } = A;

// a brain seen from the right: cerebrum, cerebellum, stem; about 350 wide, frontal pole at the right
export const CEREBRUM =
  'M704 292C714 256 694 212 660 192C642 172 606 160 580 166C556 148 508 148 486 164C454 160 418 176 402 202C372 214 352 250 358 284C346 312 354 348 376 364C386 386 410 396 432 392C450 410 484 418 508 410C534 420 572 414 590 400C610 398 618 380 610 364C606 354 600 348 594 344C622 350 656 340 678 324C694 318 702 306 704 292Z';

export const SULCI = [
  'M594 346C572 326 548 322 522 314C496 306 470 310 444 318', // fissure between temple and roof
  'M556 160C542 184 566 206 548 232C534 252 550 272 532 298', // central furrow
  'M612 168C596 188 610 204 598 222C588 236 598 252 588 268',
  'M588 268C600 284 594 296 604 310',
  'M598 222C614 226 622 218 636 224',
  'M662 202C648 216 662 232 650 248C640 262 652 276 644 296',
  'M650 248C664 254 672 248 688 254',
  'M632 316C646 306 660 310 674 302',
  'M512 154C500 180 520 198 502 222C488 242 502 262 490 290',
  'M502 222C486 220 476 230 462 226',
  'M548 232C534 230 528 238 516 236',
  'M460 166C446 186 462 204 446 222C434 238 446 256 436 276',
  'M446 222C430 218 422 228 406 224',
  'M408 206C414 222 398 236 406 252',
  'M384 236C392 254 378 268 388 284C396 298 386 310 392 322',
  'M436 276C424 286 410 280 400 290',
  'M362 318C380 314 392 328 408 324C424 318 432 332 446 330',
  'M378 352C396 340 412 352 430 344C448 336 466 350 484 342C500 334 516 348 534 342',
  'M434 380C448 368 466 374 484 366C502 356 520 368 540 360C556 354 570 366 588 364',
  'M492 400C508 388 526 394 544 384C558 378 572 386 584 382',
  'M406 366C414 374 428 372 436 378',
  'M532 298C544 304 556 298 566 306',
];

export const CEREBELLUM =
  'M386 382C374 404 378 434 402 450C426 466 462 464 482 446C500 430 504 408 492 396C462 410 414 402 386 382Z';

export const LEAVES = [
  'M390 402C420 420 464 422 496 410',
  'M388 418C416 436 460 438 490 428',
  'M398 436C424 450 456 450 480 442',
];

function brainSide(t) {
  const p = A.pal(t, 'nerve');
  const [g, u] = A.radial(
    [
      [0, p.light],
      [0.5, p.base],
      [1, p.deep],
    ],
    { user: 1, cx: 540, cy: 300, r: 220, fx: 470, fy: 215 },
  );
  const [cg, cu] = A.radial(
    [
      [0, A.mix(p.light, p.base, 0.5)],
      [0.6, A.mix(p.base, p.deep, 0.4)],
      [1, p.deep],
    ],
    { cx: 0.4, cy: 0.35, r: 0.75 },
  );
  let o = `<defs>${g}${cg}</defs>`;
  // the small brain, then the large one; the stem belongs to the cord
  o += P(CEREBELLUM, cu, `stroke="${p.edge}" stroke-width="7" stroke-linejoin="round"`) + P(CEREBELLUM, cu);
  for (const d of LEAVES)
    o += S(d, p.edge, 2.6, 'opacity=".6"') + S(d, p.light, 2, 'opacity=".4" transform="translate(0 -3.500)"');
  o += P(CEREBRUM, p.edge, `stroke="${p.edge}" stroke-width="8" stroke-linejoin="round"`) + P(CEREBRUM, u);
  for (const [i, d] of SULCI.entries())
    o +=
      S(d, p.deep, i ? 9 : 10, 'opacity=".3"') +
      S(d, p.light, i ? 3.4 : 4.4, 'opacity=".55" transform="translate(-5 -3)"') +
      S(d, p.edge, i ? 2.8 : 4, `opacity="${i ? 0.7 : 0.85}"`);
  o += P(
    'M388 246C398 210 438 182 486 174C538 166 596 176 634 196C586 186 518 184 474 198C434 210 406 230 388 246Z',
    '#FFFFFF',
    'opacity=".22"',
  );
  return o + A.spec(470, 212, 62, 26, -24, 0.55);
}

// an eyeball looking to the right
export function eyeball(t, x, y, r, far, dark) {
  const ink = dark ? '#0A1A24' : t.ink;
  const white = far ? A.mix('#FFFFFF', t['stage.bottom'], dark ? 0.14 : 0.3) : '#FFFFFF';
  const [g, u] = A.radial(
    [
      [0, white],
      [0.6, A.mix(white, '#DCE8F2', 0.5)],
      [1, A.mix(white, '#9FB6CC', 0.7)],
    ],
    { cx: 0.4, cy: 0.35, r: 0.7 },
  );
  const e = t['nerve.edge'];
  let o = `<defs>${g}</defs>${C(x + r * 0.62, y, r * 0.56, A.mix('#BFE3F0', white, 0.3), `stroke="${e}" stroke-width="3"`)}${C(x, y, r, u, `stroke="${e}" stroke-width="${far ? 3 : 3.5}"`)}`;
  o += `<ellipse cx="${x + r * 0.74}" cy="${y}" rx="${r * 0.2}" ry="${r * 0.5}" fill="${far ? A.mix('#4F7F6E', t['stage.bottom'], 0.35) : '#3F7F6B'}"/><ellipse cx="${x + r * 0.82}" cy="${y}" rx="${r * 0.1}" ry="${r * 0.24}" fill="${ink}"/>`;
  return o + A.spec(x - r * 0.25, y - r * 0.42, r * 0.4, r * 0.22, -30, 0.9);
}

function nervousSystem(t, { w, h, dark }) {
  const e = skinEdge(t, dark);
  const skin =
    'M536 128C616 124 690 158 724 222C742 252 752 284 762 306C767 318 760 328 763 340C770 368 796 396 806 414C812 426 798 432 788 434C784 442 792 452 788 460C786 464 782 466 780 470C784 476 788 482 782 490C776 496 772 500 772 508C774 524 780 536 766 552C746 570 700 564 664 568C642 570 634 588 632 612C630 650 644 684 690 712C760 744 806 800 822 890C832 950 834 1030 826 1140L236 1140C214 1050 210 950 232 876C252 806 300 752 352 706C384 676 402 640 400 596C398 560 384 528 366 494C338 448 324 400 324 344C324 220 410 134 536 128Z';
  const c1 = dark ? '#1F4054' : '#F6FAFB',
    c2 = dark ? '#12303F' : '#A9C9D6';
  const [g, u] = A.linear(
    [
      [0, c1],
      [0.5, A.mix(c1, c2, 0.5)],
      [1, c2],
    ],
    { user: 1, x1: 320, y1: 130, x2: 760, y2: 1110 },
  );
  const p = A.pal(t, 'nerve');
  let o = A.backdrop(t, w, h, { seed: 31, dark, n: 4 });
  o += `<g filter="url(#soft20)" transform="translate(16 22)">${P(skin, '#0B2A3C', 'opacity=".16"')}</g>`;
  o += `<defs>${g}</defs>${P(skin, u, `stroke="${e}" stroke-width="4.500" stroke-linejoin="round"`)}`;
  o +=
    S('M352 300C362 226 420 168 500 150', '#FFFFFF', 12, `opacity="${dark ? 0.12 : 0.65}"`) +
    S('M262 900C272 830 316 778 366 736', '#FFFFFF', 12, `opacity="${dark ? 0.1 : 0.55}"`);
  // shoulder, only hinted
  const [hg, hu] = A.linear(
    [
      [0, e, 0.55],
      [1, e, 0],
    ],
    { user: 1, x1: 0, y1: 800, x2: 0, y2: 1010 },
  );
  o += `<defs>${hg}</defs>` + S('M452 900C464 846 500 808 550 808C622 806 652 900 650 1000', hu, 3.6);
  o += S('M752 470C760 473 770 473 780 470', e, 3.5, 'opacity=".6"');
  // spine: pale bones, short pale roots that leave the cord, then the cord itself
  const cord = new Curve(
    [
      [548, 392],
      [528, 442],
      [500, 492],
      [486, 560],
      [452, 660],
      [384, 776],
      [338, 890],
      [328, 1006],
      [346, 1140],
    ],
    2,
  );
  const wCord = (s) => 17 + 17 * Math.exp(-((s / 74) ** 2)) - 3 * (s / cord.len);
  const bone = dark ? '#B9C7CC' : '#FFFFFF',
    be = dark ? '#6F8E9C' : '#9DB4BF';
  for (let s = 176; s < cord.len; s += 45) {
    const q = cord.at(s),
      a = (Math.atan2(q.ty, q.tx) * 180) / Math.PI,
      k = 0.85 + (0.5 * s) / cord.len;
    o += `<g transform="translate(${q.x.toFixed(1)} ${q.y.toFixed(1)}) rotate(${a.toFixed(1)}) scale(${k.toFixed(2)})" opacity="${dark ? 0.5 : 0.85}"><rect x="-15" y="-46" width="30" height="34" rx="9" fill="${bone}" stroke="${be}" stroke-width="2.500"/><path d="M-9 13C-10 26 -4 44 6 46C14 46 14 26 9 13Z" fill="${bone}" stroke="${be}" stroke-width="2.500"/></g>`;
  }
  // nerves that leave the cord stay pale: they do not belong to the central nervous system
  const pale = A.mix(p.base, dark ? c2 : A.mix(c1, c2, 0.5), 0.6);
  for (const pts of [
    [
      [470, 610],
      [520, 680],
      [548, 780],
      [552, 900],
      [544, 1140],
    ],
    [
      [448, 664],
      [500, 730],
      [530, 810],
      [536, 900],
      [520, 1140],
    ],
    [
      [420, 712],
      [480, 770],
      [512, 840],
      [518, 920],
      [500, 1140],
    ],
  ]) {
    const c = new Curve(pts, 4);
    o += S(c.path(0, c.len), pale, 6, `opacity="${dark ? 0.8 : 0.95}"`);
  }
  for (const [x, y] of [
    [362, 822],
    [340, 888],
    [330, 952],
    [328, 1016],
  ]) {
    const c = new Curve(
      [
        [x, y],
        [x + 70, y + 20],
        [x + 120, y + 64],
      ],
      4,
    );
    o += S(c.path(0, c.len), pale, 4.5, `opacity="${dark ? 0.7 : 0.85}"`);
  }
  o += A.glow(530, 290, 300, p.light, dark ? 0.3 : 0.5, 0.5);
  o += A.axonTube(t, cord, 0, cord.len, wCord, { ow: 3.8 });
  // each eye sends its nerve to the crossing below the brain; what lies behind the temple shines through
  const far = new Curve(
      [
        [732, 352],
        [690, 352],
        [636, 368],
        [572, 388],
      ],
      2,
    ),
    near = new Curve(
      [
        [672, 380],
        [640, 390],
        [610, 396],
        [562, 396],
      ],
      2,
    );
  o += A.axonTube(t, far, 0, far.len, 7.5, { ow: 3 }) + eyeball(t, 746, 352, 20.5, true, dark);
  o += A.axonTube(t, near, 0, near.len, 10.5, { ow: 3.4 });
  o += brainSide(t);
  for (const [c, r] of [
    [far, 6],
    [near, 8.5],
  ])
    o += P(c.ribbon(c.len * 0.48, c.len, r), p.light, 'opacity=".34"');
  return o + eyeball(t, 692, 376, 28, false, dark);
}

export const pictures = { 'nervous-system': nervousSystem };
