import datetime, sys
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import numbers
wb=Workbook(); ws=wb.active; ws.title="Responses"
ws.append(["Response ID","Joined","Share","Fee","Agrees","Comment","Next"])
ws.append([123456789012345678,datetime.date(2026,5,4),0.453,1234.5,True,"Run the ferry later.\nPlease.","=A2+1"])
ws.append([7,datetime.datetime(2026,5,4,9,30),1,2.675,False,"Keep the “quay” & the lamps <lit>_x000D_ now","#N/A"])
ws["B2"].number_format="dd/mm/yyyy"; ws["B3"].number_format="dd/mm/yyyy hh:mm"
ws["C2"].number_format="0.0%"; ws["C3"].number_format="0%"; ws["D2"].number_format="#,##0.00"; ws["D3"].number_format="0.00"
ws["A3"].number_format="00000"
ws["G3"].data_type="e"
ws["A5"]="After a blank row"; ws.row_dimensions[5].hidden=True
ws["F2"].comment=Comment("A remark beside the answer","Someone")
ws.column_dimensions["D"].hidden=True
n=wb.create_sheet("Notes"); n["A1"]="Read me"; n.merge_cells("A1:C1"); n["B3"]=datetime.time(9,30)
h=wb.create_sheet("Lists"); h["A1"]="North"; h.sheet_state="hidden"
wb.save(sys.argv[1])
