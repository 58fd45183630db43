export { CourtReportsModule } from './court-reports.module';
export type * from './contract';
