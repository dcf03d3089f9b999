/** What letters are for: the purposes that come with the program, and one's own. */
export const purposes = {
  title: 'Formål',
  builtIn: { service: 'Service til partnere', newsletter: 'Nyhedsbrev', personal: 'Personligt brev' },
  note: {
    service: 'Mødepapirer og lignende; går også til den, der er afmeldt nyhedsbrev.',
    newsletter: 'Den, der er afmeldt nyhedsbrev, får det ikke.',
    personal: 'Et brev til én person; går også til den, der har sagt nej. Sendes det til flere, gælder et nej.'
  },
  class: { service: 'Service', newsletter: 'Nyhedsbrev', personal: 'Personligt' }
} as const
