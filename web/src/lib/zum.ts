/** Fit to width, the picture's own 1280 px, and 2400 px. */
export const ZUM = ['pas', '100', '200'] as const;
export type Zum = (typeof ZUM)[number];
export const NAMA_ZUM: Readonly<Record<Zum, string>> = { pas: 'Selebar layar', '100': '100%', '200': '200%' };
/** CSS width of the picture. */
export const LEBAR_ZUM: Readonly<Record<Zum, string>> = { pas: '100%', '100': '1280px', '200': '2400px' };
