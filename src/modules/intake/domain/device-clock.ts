/** Clocks of devices differ by a few minutes without anybody's fault. */
const TOLERATED_MS = 10 * 60_000;

/** Whether a device named a time that had not come yet when the server recorded the same: its clock is wrong. */
export const isDeviceClockAhead = (onDevice: Date | null, recordedAt: Date): boolean =>
  onDevice !== null && onDevice.getTime() - recordedAt.getTime() > TOLERATED_MS;
