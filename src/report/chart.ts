/** One bar: what it is called, its length as a share 0..1 (null = nothing judged) and its figure in words. */
export type Bar = { readonly label: string; readonly share: number | null; readonly figure: string };

/** Geometry of a bar chart in SVG units; texts are left to the template, so they are escaped there. */
export type Chart = {
  readonly width: number;
  readonly height: number;
  readonly name: string; // accessible name
  readonly bars: readonly {
    readonly label: string;
    readonly figure: string;
    readonly textY: number;
    readonly barY: number;
    readonly length: number;
  }[];
};

const row = 46;
const chartWidth = 320;

/** Lays out horizontal bars under their labels. */
export const barChart = (name: string, bars: readonly Bar[]): Chart => ({
  width: chartWidth,
  height: bars.length * row,
  name,
  bars: bars.map((bar, i) => ({
    label: bar.label,
    figure: bar.figure,
    textY: i * row + 15,
    barY: i * row + 22,
    length: Math.round(Math.min(1, Math.max(0, bar.share ?? 0)) * chartWidth * 10) / 10,
  })),
});
