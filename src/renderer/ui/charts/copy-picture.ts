const scale = 2

/** The drawing as a picture with the colours and the type it has on the screen now. */
async function pictureOf(drawing: SVGSVGElement): Promise<Blob> {
  const look = getComputedStyle(drawing)
  const copy = drawing.cloneNode(true) as SVGSVGElement
  copy.setAttribute('font-family', look.fontFamily)
  const xml = new XMLSerializer().serializeToString(copy).replace(/var\((--[\w-]+)\)/g, (_, name: string) => look.getPropertyValue(name))
  const url = URL.createObjectURL(new Blob([xml], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = new OffscreenCanvas(drawing.clientWidth * scale, drawing.clientHeight * scale)
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no canvas')
    pen.fillStyle = look.getPropertyValue('--k-paper')
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await canvas.convertToBlob({ type: 'image/png' })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Puts the drawing on the clipboard as PNG. */
export const copyPicture = (drawing: SVGSVGElement): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': pictureOf(drawing) })])
