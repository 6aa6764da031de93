/** The size of pictures as it is typed. */

export interface ChartSize {
  readonly width: number;
  readonly height: number | null;
}
