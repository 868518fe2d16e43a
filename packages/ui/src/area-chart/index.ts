export { AreaChart, type AreaChartProps, type AreaChartTick } from './area-chart.tsx';
export type { StockPoint } from './area-paths.ts';
