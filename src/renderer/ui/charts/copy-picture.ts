const scale = 2

/** A drawing that needs nothing but itself as a picture on white paper. */
export async function pngOf(svg: string, ground = '#ffffff'): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth * scale, image.naturalHeight * scale)
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no canvas')
    pen.fillStyle = ground
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await canvas.convertToBlob({ type: 'image/png' })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The drawing as a picture with the colours and the type it has on the screen now. */
function pictureOf(drawing: SVGSVGElement): Promise<Blob> {
  const look = getComputedStyle(drawing)
  const copy = drawing.cloneNode(true) as SVGSVGElement
  copy.setAttribute('font-family', look.fontFamily)
  const xml = new XMLSerializer().serializeToString(copy).replace(/var\((--[\w-]+)\)/g, (_, name: string) => look.getPropertyValue(name))
  return pngOf(xml, look.getPropertyValue('--k-paper'))
}

/** Puts the drawing on the clipboard as PNG. */
export const copyPicture = (drawing: SVGSVGElement): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': pictureOf(drawing) })])
