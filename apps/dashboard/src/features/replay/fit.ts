export interface Size {
  width: number;
  height: number;
}

/** The largest size of `content` that fits into `room`, never larger than life; `scale` is 1 for life size. */
export function fit(content: Size, room: Size): Size & { scale: number } {
  if (content.width <= 0 || content.height <= 0 || room.width <= 0 || room.height <= 0)
    return { width: 0, height: 0, scale: 1 };
  const scale = Math.min(1, room.width / content.width, room.height / content.height);
  return { width: content.width * scale, height: content.height * scale, scale };
}
