/** Where a zip container's central directory lies. */
export interface DirectoryPlace {
  readonly entries: number;
  readonly offset: number;
  readonly bytes: number;
}

const signature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const recordBytes = 22;
const longestComment = 0xff_ff;

const wideSignature = 0x06_06_4b_50;
const locatorSignature = 0x07_06_4b_50;
const locatorBytes = 20;
const wideRecordBytes = 56;

/** The record at the end of a zip container, or its 64-bit form in front of it; null where there is none. */
export function findEnd(file: Buffer): DirectoryPlace | null {
  const tail = file.subarray(Math.max(0, file.length - recordBytes - longestComment));
  const at = file.length - tail.length + tail.lastIndexOf(signature);
  if (!tail.includes(signature) || at + recordBytes > file.length) return null;
  return (
    wideEnd(file, at) ?? {
      entries: file.readUInt16LE(at + 10),
      bytes: file.readUInt32LE(at + 12),
      offset: file.readUInt32LE(at + 16),
    }
  );
}

function wideEnd(file: Buffer, end: number): DirectoryPlace | null {
  const locator = end - locatorBytes;
  if (locator < 0 || file.readUInt32LE(locator) !== locatorSignature) return null;
  const at = Number(file.readBigUInt64LE(locator + 8));
  if (at + wideRecordBytes > locator || file.readUInt32LE(at) !== wideSignature) return null;
  return {
    entries: Number(file.readBigUInt64LE(at + 32)),
    bytes: Number(file.readBigUInt64LE(at + 40)),
    offset: Number(file.readBigUInt64LE(at + 48)),
  };
}
