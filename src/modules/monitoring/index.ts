export { MonitoringModule } from './monitoring.module';
export type * from './contract';
