export {
  type Bar,
  BarChart,
  type BarChartProps,
  type BarChartTick,
  unitsPerCell,
} from './bar-chart.tsx';
