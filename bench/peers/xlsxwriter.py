"""The rows of a query as a workbook, written by xlsxwriter in constant memory.

Arguments: database, query, file. An amount is in cents, a day a text.
"""

import sqlite3
import sys
from datetime import date

import xlsxwriter

database, query, path = sys.argv[1:]
rows = sqlite3.connect(database).execute(query)
names = [column[0] for column in rows.description]

look = {"font_name": "Arial", "font_size": 10, "bottom": 1, "valign": "top", "text_wrap": True}
book = xlsxwriter.Workbook(path, {"constant_memory": True})
text = book.add_format({**look, "num_format": "@"})
day = book.add_format({**look, "num_format": "dd.mm.yyyy"})
amount = book.add_format({**look, "num_format": '#,##0.00 "€"'})

sheet = book.add_worksheet("List")
sheet.freeze_panes(1, 0)
sheet.set_column(0, len(names) - 1, 18)
sheet.write_row(0, 0, names, text)
last = 0
for last, row in enumerate(rows, 1):
    for column, (name, value) in enumerate(zip(names, row)):
        if value is None:
            sheet.write_blank(last, column, None, text)
        elif name == "amount":
            sheet.write_number(last, column, value / 100, amount)
        elif name == "date":
            sheet.write_datetime(last, column, date.fromisoformat(value), day)
        else:
            sheet.write_string(last, column, str(value), text)
sheet.write_formula(last + 1, 6, f"=SUM(G2:G{last + 1})", amount)
book.close()
