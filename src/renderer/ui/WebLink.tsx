/** An address of the web, shown without what all of them begin with; opens outside the window. */
export const WebLink = ({ url }: { url: string }) => (
  <a href={/^https?:/i.test(url) ? url : `https://${url}`} target="_blank" rel="noreferrer">
    {url.replace(/^https?:\/\/(www\.)?/i, '')}
  </a>
)
