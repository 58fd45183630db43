export { NotificationsModule } from './notifications.module';
export { NoticeSettings } from './sending/notice-settings';
