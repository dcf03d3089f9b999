"""Merges letters by LibreOffice, one file each, as `python3 libreoffice-merge.py folder letters`; prints the seconds from the first to the last.

The folder holds people.csv with the columns greeting, partner and statement. Where there is no python3-uno, it ends with an error.
"""

import os
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

folder, letters = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2])
pipe = f"kartotek-{os.getpid()}"
office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
)


def prop(name, value):
    return PropertyValue(Name=name, Value=value)


def connected():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def register(context):
    make = context.ServiceManager.createInstanceWithContext
    databases = make("com.sun.star.sdb.DatabaseContext", context)
    source = databases.createInstance()
    source.URL = "sdbc:flat:" + folder.as_uri()
    source.Info = (
        prop("Extension", "csv"),
        prop("CharSet", "UTF-8"),
        prop("HeaderLine", True),
        prop("FieldDelimiter", ";"),
        prop("StringDelimiter", '"'),
    )
    source.DatabaseDocument.storeAsURL((folder / "people.odb").as_uri(), ())
    databases.registerObject("people", source)


def letter(context):
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, (prop("Hidden", True),))
    text = document.Text
    cursor = text.createTextCursor()
    for word in (folder / "letter.txt").read_text(encoding="utf-8").split("|"):
        if word in ("greeting", "partner", "statement"):
            master = document.createInstance("com.sun.star.text.fieldmaster.Database")
            master.DataBaseName, master.DataTableName, master.DataColumnName = "people", "people", word
            field = document.createInstance("com.sun.star.text.textfield.Database")
            field.attachTextFieldMaster(master)
            text.insertTextContent(cursor, field, False)
        else:
            text.insertString(cursor, word, False)
    url = (folder / "letter.odt").as_uri()
    document.storeAsURL(url, ())
    document.close(True)
    return url


try:
    context = connected()
    register(context)
    merge = context.ServiceManager.createInstanceWithContext("com.sun.star.text.MailMerge", context)
    merge.DocumentURL = letter(context)
    merge.DataSourceName, merge.CommandType, merge.Command = "people", 0, "people"
    out = folder / "out"
    out.mkdir()
    merge.OutputType, merge.OutputURL, merge.SaveAsSingleFile, merge.FileNamePrefix = 2, out.as_uri(), False, "letter"
    merge.SaveFilter = "HTML (StarWriter)"
    began = time.monotonic()
    merge.execute(())
    spent = time.monotonic() - began
    made = len(list(out.glob("*.html")))
    if made != letters:
        raise SystemExit(f"{made} letters instead of {letters}")
    print(spent)
finally:
    office.terminate()
    office.wait()
