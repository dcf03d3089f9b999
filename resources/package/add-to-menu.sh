#!/bin/sh
# Puts Kartotek into the menu of programs, from where it lies now. Once more after it was moved.
case $0 in */*) here=$(cd "${0%/*}" && pwd) ;; *) here=$(pwd) ;; esac
case $here in *[\"\`\$\\%]*)
  echo "Flyt mappen et sted hen uden tegnene \" \` \$ \\ % i navnet. / Move the folder to a place without \" \` \$ \\ % in its name." >&2
  exit 2 ;;
esac
menu=${XDG_DATA_HOME:-$HOME/.local/share}/applications
mkdir -p "$menu" && cat > "$menu/kartotek.desktop" <<END
[Desktop Entry]
Type=Application
Name=Kartotek
Comment=Contacts, partners and letters, offline
Comment[da]=Kontakter, partnere og breve uden netværk
Exec="$here/kartotek" %f
Icon=$here/kartotek.svg
Terminal=false
MimeType=text/vcard;
Categories=Office;ContactManagement;
END
